# 端末を毎日、決めた時刻に再起動します。管理者として実行します。
#   scheduled-restart.ps1 on              毎日 4:00
#   scheduled-restart.ps1 on -At 22:30    毎日 22:30
#   scheduled-restart.ps1 off             やめます
#   scheduled-restart.ps1 show            次の時刻を見ます
param(
  [Parameter(Mandatory)][ValidateSet('on', 'off', 'show')][string]$Verb,
  [ValidatePattern('^([01]?[0-9]|2[0-3]):[0-5][0-9]$')][string]$At = '4:00'
)
$ErrorActionPreference = 'Stop'
$name = 'Madoguchi restart'

switch ($Verb) {
  'on' {
    $task = @{
      TaskName  = $name
      Action    = New-ScheduledTaskAction -Execute "$env:SystemRoot\System32\shutdown.exe" -Argument '/r /f /t 0'
      Trigger   = New-ScheduledTaskTrigger -Daily -At $At
      Principal = New-ScheduledTaskPrincipal -UserId 'S-1-5-18' -RunLevel Highest
      Force     = $true
    }
    $null = Register-ScheduledTask @task
    "毎日 $At に再起動します。"
  }
  'off' {
    Unregister-ScheduledTask -TaskName $name -Confirm:$false
    '毎日の再起動をやめました。'
  }
  'show' { (Get-ScheduledTask -TaskName $name | Get-ScheduledTaskInfo).NextRunTime }
}
