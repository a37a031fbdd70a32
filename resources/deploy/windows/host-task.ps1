# 割り当てられたアクセスの端末で、案内のサーバーを、来所者のアカウントのサインインと一緒に始めます。管理者として実行します。
#   host-task.ps1 on アカウント名   始めるようにします（set-shell.ps1 のあと、一度再起動してから。名前は net user で見られます）
#   host-task.ps1 off               やめます
#   host-task.ps1 show              いまの様子を見ます
param(
  [Parameter(Mandatory)][ValidateSet('on', 'off', 'show')][string]$Verb,
  [string]$Account = ''
)
$ErrorActionPreference = 'Stop'
$name = 'Madoguchi host'

switch ($Verb) {
  'on' {
    if ($Account -eq '') { throw '来所者のアカウントの名前を付けてください: host-task.ps1 on 名前' }
    $null = Get-LocalUser -Name $Account
    $script = Join-Path $PSScriptRoot 'start-hidden.ps1'
    $words = "-NoProfile -ExecutionPolicy Bypass -WindowStyle Hidden -File `"$script`" -HostOnly"
    # By default a task ends after three days and does not start on batteries.
    $settings = @{
      ExecutionTimeLimit         = [TimeSpan]::Zero
      RestartCount               = 999
      RestartInterval            = New-TimeSpan -Minutes 1
      AllowStartIfOnBatteries    = $true
      DontStopIfGoingOnBatteries = $true
    }
    $task = @{
      TaskName  = $name
      Action    = New-ScheduledTaskAction -Execute 'powershell.exe' -Argument $words
      Trigger   = New-ScheduledTaskTrigger -AtLogOn -User $Account
      Principal = New-ScheduledTaskPrincipal -UserId $Account -LogonType Interactive
      Settings  = New-ScheduledTaskSettingsSet @settings
      Force     = $true
    }
    $null = Register-ScheduledTask @task
    "$Account がサインインすると、案内のサーバーが始まります。"
  }
  'off' {
    Unregister-ScheduledTask -TaskName $name -Confirm:$false
    '案内のサーバーを始めるのをやめました。'
  }
  'show' { Get-ScheduledTask -TaskName $name | Get-ScheduledTaskInfo }
}
