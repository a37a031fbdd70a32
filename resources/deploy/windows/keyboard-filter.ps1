# 窓口の画面から抜け出すキーを止めます（Enterprise、Education、IoT Enterprise）。管理者として実行します。
#   keyboard-filter.ps1 on     止めます。初めのときは、部品を入れるために再起動を求めます
#   keyboard-filter.ps1 off    止めるのをやめます
#   keyboard-filter.ps1 show   止めているキーを見ます
# 管理者のアカウントでは止まりません。点検のときは、左の Windows キーを続けて5回押すと、サインインの画面になります。
param([Parameter(Mandatory)][ValidateSet('on', 'off', 'show')][string]$Verb)
$ErrorActionPreference = 'Stop'
$space = 'root\standardcimv2\embedded'
$feature = 'Client-KeyboardFilter'
$service = 'MsKeyboardFilter'
# By the ids of WEKF_PredefinedKey.
$keys = @(
  # 終わらせる、切り替える、呼び出す
  'Alt+F4', 'Ctrl+F4', 'Alt+Tab', 'Alt+Esc', 'Alt+Space', 'Ctrl+Tab', 'Ctrl+Esc', 'Ctrl+Alt+Esc', 'Shift+Ctrl+Esc',
  'Ctrl+Alt+Del', 'Win+L', 'Application',
  # Windows キーとの組み合わせ
  'Windows', 'Alt+Win', 'Ctrl+Win', 'Shift+Win', 'Ctrl+Win+F', 'Win+B', 'Win+D', 'Win+E', 'Win+Enter', 'Win+F', 'Win+F1',
  'Win+I', 'Win+K', 'Win+M', 'Win+P', 'Win+Q', 'Win+R', 'Win+Space', 'Win+T', 'Win+Tab', 'Win+U', 'Win+W', 'Win+X',
  'Win+Up', 'Win+Down', 'Win+Left', 'Win+Right',
  # 見え方の設定
  'LShift+LAlt+PrintScrn', 'LShift+LAlt+NumLock',
  # キーボードの特別なボタン
  'BrowserBack', 'BrowserForward', 'BrowserRefresh', 'BrowserStop', 'BrowserSearch', 'BrowserFavorites', 'BrowserHome',
  'LaunchMail', 'LaunchMediaSelect', 'LaunchApp1', 'LaunchApp2'
)

function Set-Key([bool]$Enabled) {
  $known = Get-CimInstance -Namespace $space -ClassName WEKF_PredefinedKey
  foreach ($key in $known | Where-Object { $keys -contains $_.Id }) {
    Set-CimInstance -InputObject $key -Property @{ Enabled = $Enabled }
  }
  $missing = $keys | Where-Object { $known.Id -notcontains $_ }
  if ($missing) { "この Windows にないキー（止めていません）: $($missing -join '、')" }
}

# Magnifier, Narrator and on-screen keyboard lead to settings; the kiosk has its own larger type and reading aloud.
function Set-Accessibility([string]$ForceOff) {
  $setting = Get-CimInstance -Namespace $space -ClassName WEKF_Settings | Where-Object Name -eq 'ForceOffAccessibility'
  Set-CimInstance -InputObject $setting -Property @{ Value = $ForceOff }
}

switch ($Verb) {
  'on' {
    if ((Get-WindowsOptionalFeature -Online -FeatureName $feature).State -ne 'Enabled') {
      $null = Enable-WindowsOptionalFeature -Online -All -NoRestart -FeatureName $feature
      '部品を入れました。再起動してから、もう一度 on を実行してください。'
      exit 0
    }
    Set-Service -Name $service -StartupType Automatic
    Start-Service -Name $service
    Set-Key $true
    Set-Accessibility 'true'
    '止めました。'
  }
  'off' {
    Set-Key $false
    Set-Accessibility 'false'
    Stop-Service -Name $service -Force
    Set-Service -Name $service -StartupType Disabled
    '止めるのをやめました。次に再起動したときから、すべてのキーが効きます。'
  }
  'show' {
    Get-CimInstance -Namespace $space -ClassName WEKF_PredefinedKey | Where-Object Enabled | ForEach-Object Id
  }
}
