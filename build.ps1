#!/usr/bin/env pwsh
# Builds the module for PowerShell 7.4 or later into artifacts/CoopTools; with -Test runs every test as well.
[CmdletBinding()]
param(
    [switch] $Test
)

$ErrorActionPreference = 'Stop'

function Invoke-Dotnet {
    dotnet @args
    if ($LASTEXITCODE -ne 0) { throw "dotnet $args ended with exit code $LASTEXITCODE." }
}

Push-Location $PSScriptRoot
try {
    Invoke-Dotnet build src/CoopTools.Cmdlets --configuration Release

    $module = Join-Path $PSScriptRoot 'artifacts/CoopTools'
    if (Test-Path $module) { Remove-Item $module -Recurse -Force }
    Copy-Item (Join-Path $PSScriptRoot 'artifacts/Release/CoopTools') $module -Recurse

    if ($Test) { Invoke-Dotnet test --configuration Release }
    "The module is in $module. Next: Import-Module ./artifacts/CoopTools"
}
finally {
    Pop-Location
}
