@echo off
rem Starts the kiosk and starts it again when it fails; ended by staff, it stays ended.
"%~dp0node\bin\node.exe" "%~dp0app\scripts\start.mjs" %*
exit /b %errorlevel%
