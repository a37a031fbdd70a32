@echo off
rem Starts the kiosk and starts it again whenever it ends. Put a shortcut to this file into shell:startup.
rem Change the folder to where Madoguchi was put.
cd /d C:\Madoguchi
:again
call npm start
timeout /t 3 /nobreak >nul
goto again
