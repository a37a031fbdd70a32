@echo off
"%~dp0node\bin\node.exe" "%~dp0app\out\main\cli.js" %*
exit /b %errorlevel%
