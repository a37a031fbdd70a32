# 窓口案内を、黒い画面（コンソール）を出さずに始めます。終わり方（終了コード）はそのまま返します。
# -HostOnly: ブラウザーは開かず、サーバーだけを動かします（割り当てられたアクセスの端末）。
param([switch]$HostOnly)
$ErrorActionPreference = 'Stop'

$top = Split-Path -Parent $PSScriptRoot
$program = if ($HostOnly) { 'out\main\browser-host.js' } else { 'scripts\start.mjs' }
$start = @{
  FilePath         = Join-Path $top 'node\bin\node.exe'
  ArgumentList     = $program
  WorkingDirectory = Join-Path $top 'app'
  WindowStyle      = 'Hidden'
  PassThru         = $true
}
$process = Start-Process @start
# Without this the exit code of a process that has ended is not kept.
$null = $process.Handle
$process.WaitForExit()
exit $process.ExitCode
