# 画面の端からのスワイプ、ドライバーやUSBメモリーの呼びかけ、エラーの窓、勝手な再起動を止めます。管理者として実行します。
#   system-locks.ps1 on     止めます。元の値は控えておきます
#   system-locks.ps1 off    元の値に戻します
#   system-locks.ps1 show   いまの値を見ます
# 端末全体の設定だけです。来所者のアカウントの設定は lock-visitor-account.cmd で入れます。
param([Parameter(Mandatory)][ValidateSet('on', 'off', 'show')][string]$Verb)
$ErrorActionPreference = 'Stop'
$kept = Join-Path $env:ProgramData 'Madoguchi\system-locks.json'
$policies = 'HKLM:\SOFTWARE\Policies\Microsoft\Windows'
$current = 'HKLM:\SOFTWARE\Microsoft\Windows'
$signIn = 'Registry::HKEY_USERS\.DEFAULT\Control Panel\Accessibility'
$locks = @(
  # 画面の端からのスワイプ
  @{ Path = "$policies\EdgeUI"; Name = 'AllowEdgeSwipe'; Type = 'DWord'; Value = 0 }
  # 新しい機器の「見つかりました」と、ドライバーを探す問い
  @{ Path = "$policies\DeviceInstall\Settings"; Name = 'DisableBalloonTips'; Type = 'DWord'; Value = 1 }
  @{ Path = "$policies\DriverSearching"; Name = 'DontPromptForWindowsUpdate'; Type = 'DWord'; Value = 1 }
  @{ Path = "$policies\Device Metadata"; Name = 'PreventDeviceMetadataFromNetwork'; Type = 'DWord'; Value = 1 }
  # USBメモリーを差したときの自動再生
  @{ Path = "$current\CurrentVersion\Policies\Explorer"; Name = 'NoDriveTypeAutoRun'; Type = 'DWord'; Value = 255 }
  @{ Path = "$policies\Explorer"; Name = 'NoAutoplayfornonVolume'; Type = 'DWord'; Value = 1 }
  # エラーの窓
  @{ Path = "$current\Windows Error Reporting"; Name = 'DontShowUI'; Type = 'DWord'; Value = 1 }
  @{ Path = 'HKLM:\SYSTEM\CurrentControlSet\Control\Windows'; Name = 'ErrorMode'; Type = 'DWord'; Value = 2 }
  # サインインしているあいだの、更新のための再起動
  @{ Path = "$policies\WindowsUpdate\AU"; Name = 'NoAutoRebootWithLoggedOnUsers'; Type = 'DWord'; Value = 1 }
  # サインインの画面の固定キー、切り替えキー、フィルター キー
  @{ Path = "$signIn\StickyKeys"; Name = 'Flags'; Type = 'String'; Value = '506' }
  @{ Path = "$signIn\ToggleKeys"; Name = 'Flags'; Type = 'String'; Value = '58' }
  @{ Path = "$signIn\Keyboard Response"; Name = 'Flags'; Type = 'String'; Value = '122' }
)

# Returns nothing if there is no such value.
function Read-Value($Lock) {
  $item = Get-ItemProperty -Path $Lock.Path -Name $Lock.Name -ErrorAction SilentlyContinue
  if ($null -ne $item) { $item.($Lock.Name) }
}

function Write-Value($Lock, $Value) {
  if (-not (Test-Path $Lock.Path)) { $null = New-Item -Path $Lock.Path -Force }
  $null = New-ItemProperty -Path $Lock.Path -Name $Lock.Name -PropertyType $Lock.Type -Value $Value -Force
}

switch ($Verb) {
  'on' {
    # Keeps what was there before the first run: a second run would keep our own values.
    if (-not (Test-Path $kept)) {
      $null = New-Item -ItemType Directory -Force (Split-Path $kept)
      $before = $locks | ForEach-Object { @{ Path = $_.Path; Name = $_.Name; Value = Read-Value $_ } }
      ConvertTo-Json -InputObject @($before) | Set-Content -Encoding UTF8 $kept
    }
    foreach ($lock in $locks) { Write-Value $lock $lock.Value }
    '止めました。次に再起動したときから、すべて効きます。'
  }
  'off' {
    if (-not (Test-Path $kept)) { throw "$kept がありません。この端末では on を実行していません。" }
    $before = Get-Content -Raw -Encoding UTF8 $kept | ConvertFrom-Json
    foreach ($lock in $locks) {
      $old = $before | Where-Object { $_.Path -eq $lock.Path -and $_.Name -eq $lock.Name }
      if ($null -eq $old -or $null -eq $old.Value) {
        Remove-ItemProperty -Path $lock.Path -Name $lock.Name -ErrorAction SilentlyContinue
      }
      else { Write-Value $lock $old.Value }
    }
    Remove-Item $kept
    '元の値に戻しました。'
  }
  'show' {
    foreach ($lock in $locks) {
      $value = Read-Value $lock
      $mark = if ("$value" -eq "$($lock.Value)") { '○' } else { '×' }
      "$mark $($lock.Path)\$($lock.Name) = $value"
    }
  }
}
