# 来所者の画面を窓口案内だけにします。管理者として実行します。
#   set-shell.ps1 on shell-launcher-electron.xml   Electron 版（Enterprise、Education、IoT Enterprise）
#   set-shell.ps1 on shell-launcher-edge.xml       Edge で開く版（Enterprise、Education、IoT Enterprise）
#   set-shell.ps1 on assigned-access-edge.xml      Edge だけ（Pro 以上の Windows 11）
#   set-shell.ps1 off                              どれも外します
#   set-shell.ps1 show                             いま入っているものを見ます
# 自動でサインインするアカウントは、Windows が作ります。パスワードはありません。
param(
  [Parameter(Mandatory)][ValidateSet('on', 'off', 'show')][string]$Verb,
  [string]$File = '',
  [string]$Answer = ''
)
$ErrorActionPreference = 'Stop'
$space = 'root\cimv2\mdm\dmmap'
$system = 'S-1-5-18'
$waitSeconds = 120

function Get-Node { Get-CimInstance -Namespace $space -ClassName MDM_AssignedAccess }

# Windows gives these settings to the system account only.
function Invoke-Verb {
  $node = Get-Node
  if ($Verb -eq 'show') {
    foreach ($name in 'Configuration', 'ShellLauncher') {
      "$($name): $([System.Net.WebUtility]::HtmlDecode($node.$name))"
    }
    return
  }
  # Windows takes only one of the two at a time.
  foreach ($name in 'Configuration', 'ShellLauncher' | Where-Object { $node.$_ }) {
    $node.$name = $null
    Set-CimInstance -CimInstance $node
    $node = Get-Node
  }
  if ($Verb -eq 'on') {
    $text = [IO.File]::ReadAllText($File, [Text.Encoding]::UTF8)
    $property = if (([xml]$text).DocumentElement.LocalName -eq 'ShellLauncherConfiguration') { 'ShellLauncher' } else { 'Configuration' }
    $node.$property = [System.Net.WebUtility]::HtmlEncode($text)
    Set-CimInstance -CimInstance $node
  }
}

function Test-IsSystem { [Security.Principal.WindowsIdentity]::GetCurrent().User.Value -eq $system }

function Test-IsAdministrator {
  $role = [Security.Principal.WindowsBuiltInRole]::Administrator
  ([Security.Principal.WindowsPrincipal][Security.Principal.WindowsIdentity]::GetCurrent()).IsInRole($role)
}

function Invoke-AsSystem {
  $answerFile = Join-Path ([IO.Path]::GetTempPath()) "madoguchi-$([guid]::NewGuid()).txt"
  $words = "-NoProfile -ExecutionPolicy Bypass -File `"$PSCommandPath`" $Verb -File `"$File`" -Answer `"$answerFile`""
  $task = @{
    TaskName  = 'Madoguchi set shell'
    Action    = New-ScheduledTaskAction -Execute 'powershell.exe' -Argument $words
    Principal = New-ScheduledTaskPrincipal -UserId $system -RunLevel Highest
    Force     = $true
  }
  $null = Register-ScheduledTask @task
  try {
    Start-ScheduledTask -TaskName $task.TaskName
    $until = (Get-Date).AddSeconds($waitSeconds)
    while (-not (Test-Path "$answerFile.done")) {
      if ((Get-Date) -gt $until) { throw "$waitSeconds 秒待ちましたが、終わりませんでした。" }
      Start-Sleep -Milliseconds 200
    }
    Get-Content -Encoding UTF8 $answerFile
    if ((Get-Content "$answerFile.done") -ne '0') { throw '設定できませんでした。上の行が理由です。' }
  }
  finally {
    Unregister-ScheduledTask -TaskName $task.TaskName -Confirm:$false
    Remove-Item -Force -ErrorAction SilentlyContinue $answerFile, "$answerFile.done"
  }
}

if ($Answer -ne '' -and (Test-IsSystem)) {
  $code = 0
  try { $said = Invoke-Verb | Out-String }
  catch { $code = 1; $said = $_.Exception.Message }
  Set-Content -Encoding UTF8 $Answer $said
  Set-Content "$Answer.done" $code
  exit $code
}
if (-not (Test-IsAdministrator)) { throw '管理者として実行してください。' }
if ($Verb -eq 'on') {
  if (-not (Test-Path $File)) { $File = Join-Path $PSScriptRoot $File }
  if (-not (Test-Path -PathType Leaf $File)) { throw "$File がありません。入れるファイルの名前を付けてください。" }
  $File = (Resolve-Path $File).Path
}
Invoke-AsSystem
if ($Verb -ne 'show') { '次に再起動したときから変わります。' }
