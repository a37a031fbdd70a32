@echo off
rem Starts the kiosk and starts it again when it fails; ended by staff, it stays ended. Put a shortcut to this file into shell:startup.
rem Change the folder to where Madoguchi was put.
cd /d C:\Madoguchi
:again
call npm start
rem 64: wrong words; 69: it runs already.
if %errorlevel%==64 exit /b
if %errorlevel%==69 exit /b
if %errorlevel%==0 exit /b
timeout /t 3 /nobreak >nul
goto again
