@echo off
rem Puts visitor-lockdown.reg into the registry of the account that visitors use, whoever runs this. Run it as
rem administrator while that account is signed out, once it has been signed in for the first time:
rem lock-visitor-account.cmd NAME
chcp 65001 >nul
if "%~1"=="" (
  echo 来所者のアカウントの名前を付けてください: lock-visitor-account.cmd 名前
  exit /b 64
)
set "hive=%SystemDrive%\Users\%~1\NTUSER.DAT"
if not exist "%hive%" (
  echo %hive% がありません。名前を確かめ、そのアカウントで一度サインインしてください。
  exit /b 78
)
reg load HKU\MadoguchiVisitor "%hive%"
if errorlevel 1 (
  echo 設定を開けません。管理者として、来所者のアカウントをサインアウトしてから実行してください。
  exit /b 75
)
reg import "%~dp0visitor-lockdown.reg"
set "result=%errorlevel%"
reg unload HKU\MadoguchiVisitor
if not "%result%"=="0" (
  echo 設定を入れられませんでした。
  exit /b %result%
)
echo 来所者のアカウント %~1 の設定を入れました。
