<#
.SYNOPSIS
Builds the installer of Last Call for Windows: target\installer\Last Call-VERSION.msi. NOT YET RUN on a Windows.

.DESCRIPTION
Run it from the project's folder after "mvn package", with JAVA_HOME naming a JDK 25 or newer, and WiX 3.14 installed (a stock runner of GitHub
has it). The program's launchers must not start themselves anew, or the service would not be the process that Windows started: win.norestart,
which JDK 24 and newer know.
#>
[CmdletBinding()]
param([string] $Version = '')
Set-StrictMode -Version 2
$ErrorActionPreference = 'Stop'

$project = (Resolve-Path (Join-Path $PSScriptRoot '..\..')).Path
$target = Join-Path $project 'target\installer'
$jar = Join-Path $project 'target\lastcall.jar'
$jdk = Join-Path $env:JAVA_HOME 'bin'

# The libraries in machine code that the program loads, by their place in the jar.
$libraries = @(
    'com/sun/jna/win32-x86-64/jnidispatch.dll',
    'org/sqlite/native/Windows/x86_64/sqlitejdbc.dll',
    'com/formdev/flatlaf/natives/flatlaf-windows-x86_64.dll'
)

function Invoke-Tool([string] $Tool, [string[]] $Arguments) {
    & $Tool @Arguments | Out-Host  # not what the calling function returns
    if ($LASTEXITCODE -ne 0) { throw "$Tool ended with $LASTEXITCODE" }
}

# The options of a file, without the quotation marks around some of them.
function Get-Options([string] $File) {
    @(Get-Content -LiteralPath $File -Encoding UTF8 | Where-Object { $_ -ne '' } | ForEach-Object { $_.Trim('"') })
}

function Get-JavaOptions([string] $Role) {
    $options = @(Get-Options (Join-Path $project "packaging\$Role.args")) + @(Get-Options (Join-Path $PSScriptRoot 'native.args'))
    # The answer to Windows' question whether the session may end must not be the end of the agent, nor a sign-out that of the host.
    if ($Role -ne 'command') { $options += '-Xrs' }
    $options + '--enable-native-access=ALL-UNNAMED'
}

# An MSI's version is three numbers; a snapshot is built as the version it precedes.
function Get-ProductVersion {
    if ($Version -ne '') { return $Version }
    ([xml] (Get-Content -LiteralPath (Join-Path $project 'pom.xml') -Raw -Encoding UTF8)).project.version -replace '-SNAPSHOT$', ''
}

function Expand-Libraries([string] $Folder) {
    Add-Type -AssemblyName System.IO.Compression.FileSystem
    [void] (New-Item -ItemType Directory -Force $Folder)
    $archive = [System.IO.Compression.ZipFile]::OpenRead($jar)
    try {
        foreach ($library in $libraries) {
            $entry = $archive.GetEntry($library)
            if ($null -eq $entry) { throw "$library is not in $jar" }
            [System.IO.Compression.ZipFileExtensions]::ExtractToFile($entry, (Join-Path $Folder $entry.Name), $true)
        }
    } finally { $archive.Dispose() }
}

# A launcher's properties with the options of Java; a file of properties reads a backslash as the beginning of something.
function Write-Launcher([string] $Name, [string] $Role) {
    $options = Get-JavaOptions $Role | ForEach-Object { if ($_ -match '\s') { '"' + $_ + '"' } else { $_ } }
    $lines = @(Get-Content -LiteralPath (Join-Path $PSScriptRoot "launchers\$Name.properties") -Encoding UTF8)
    $lines += 'java-options=' + (($options -join ' ') -replace '\\', '\\')
    $file = Join-Path $target "$Name.properties"
    [System.IO.File]::WriteAllLines($file, [string[]] $lines)
    $file
}

function Get-ImageArguments([string] $Name, [string] $Role, [string] $Folder) {
    $arguments = @('--type', 'app-image', '--dest', $Folder, "@$(Join-Path $PSScriptRoot 'jpackage.args')", '--name', $Name,
        '--app-version', (Get-ProductVersion), '--runtime-image', (Join-Path $target 'runtime'), '--input', (Join-Path $target 'input'),
        '--main-jar', 'lastcall.jar', '--main-class', 'dev.lastcall.LastCall', '--icon', (Join-Path $project 'target\icons\app.ico'))
    foreach ($option in Get-JavaOptions $Role) { $arguments += @('--java-options', $option) }
    $arguments
}

function Set-NoRestart([string] $Image) {
    foreach ($file in Get-ChildItem (Join-Path $Image 'app\*.cfg')) {
        $lines = @(Get-Content -LiteralPath $file.FullName -Encoding UTF8)
        $lines = $lines -replace '^\[Application\]$', "[Application]`r`nwin.norestart=true"
        if (-not ($lines -match 'win\.norestart')) { throw "$file has no part for the application" }
        [System.IO.File]::WriteAllLines($file.FullName, [string[]] $lines)
    }
}

function Build-Image {
    $arguments = Get-ImageArguments 'Last Call' 'command' $target
    $arguments += @('--arguments', 'agent', '--arguments', '--open')
    $arguments += @('--add-launcher', "Last Call Console=$(Write-Launcher 'console' 'command')")
    $arguments += @('--add-launcher', "LastCallAgent=$(Write-Launcher 'agent' 'agent')")
    $arguments += @('--add-launcher', "lastcall=$(Write-Launcher 'command' 'command')")
    $arguments += @('--app-content', (Join-Path $PSScriptRoot 'policy'), '--app-content', (Join-Path $project 'LICENSE'))
    Invoke-Tool (Join-Path $jdk 'jpackage.exe') $arguments
    Join-Path $target 'Last Call'
}

# The service's launcher goes beside the image: only a file that our own main.wxs names can become a service.
function Build-Service([string] $Image) {
    $folder = Join-Path $target 'service'
    $arguments = (Get-ImageArguments 'LastCallHost' 'host' $folder) + @('--arguments', 'host')
    Invoke-Tool (Join-Path $jdk 'jpackage.exe') $arguments
    Copy-Item (Join-Path $folder 'LastCallHost\app\LastCallHost.cfg') (Join-Path $Image 'app')
    Join-Path $folder 'LastCallHost'
}

function Build-Installer([string] $Image) {
    $wix = if ($env:WIX) { Join-Path $env:WIX 'bin' } else { Join-Path ${env:ProgramFiles(x86)} 'WiX Toolset v3.14\bin' }
    if (-not (Test-Path (Join-Path $wix 'candle.exe'))) { throw "WiX 3.14 is not in $wix" }
    # Only this WiX: jpackage would translate main.wxs for a newer one, without what it says about the service.
    $env:Path = "$jdk;$wix;$env:SystemRoot\System32"
    $arguments = @("@$(Join-Path $PSScriptRoot 'jpackage-msi.args')", "@$(Join-Path $PSScriptRoot 'jpackage.args')", '--app-image', $Image,
        '--name', 'Last Call', '--app-version', (Get-ProductVersion), '--dest', $target, '--verbose')
    Invoke-Tool (Join-Path $jdk 'jpackage.exe') $arguments
}

Push-Location $project
$path = $env:Path
try {
    if (-not (Test-Path $jar)) { throw 'Build it first: mvn package' }
    if (Test-Path $target) { Remove-Item -Recurse -Force $target }
    [void] (New-Item -ItemType Directory (Join-Path $target 'input'))
    Copy-Item $jar (Join-Path $target 'input')
    Expand-Libraries (Join-Path $target 'input\native')
    Invoke-Tool (Join-Path $jdk 'jlink.exe') @("@$(Join-Path $PSScriptRoot 'jlink.args')", '--output', (Join-Path $target 'runtime'))
    $image = Build-Image
    $env:LASTCALL_SERVICE = Build-Service $image
    $env:LASTCALL_PACKAGING = Join-Path $project 'packaging'
    Set-NoRestart $image
    Build-Installer $image
    Get-ChildItem (Join-Path $target '*.msi')
} finally {
    $env:Path = $path
    Pop-Location
}
