#!/usr/bin/env pwsh
#Requires -Version 7.4
<#
.SYNOPSIS
    Builds the module, tests it, or makes the packages of it that are published.
.DESCRIPTION
    Build lays the module into artifacts/CoopTools. Test runs every test as well. Package lays into artifacts/packages
    the package for the PowerShell Gallery, a zip of the same files, the bill of their materials (CycloneDX), the release
    notes and the checksums. The same commit gives the same bytes with the same .NET SDK and the same PowerShell:
    dotnet-tools.json pins one, 'dotnet tool run pwsh' starts it.
.EXAMPLE
    ./build.ps1 -Task Package
#>
[CmdletBinding()]
param(
    [ValidateSet('Build', 'Test', 'Package')]
    [string] $Task = 'Build'
)

$ErrorActionPreference = 'Stop'
$PSNativeCommandUseErrorActionPreference = $true # where dotnet fails, so does this
. (Join-Path $PSScriptRoot 'packaging/Packaging.ps1')

Push-Location $PSScriptRoot
try {
    # What is published is compiled anew: dlls that an earlier build left may have been made with other settings.
    $settings = $Task -eq 'Package' ? @('--no-incremental', '-p:ContinuousIntegrationBuild=true') : @()
    dotnet build src/CoopTools.Cmdlets --configuration Release @settings

    $module = Join-Path $PSScriptRoot 'artifacts/CoopTools'
    if (Test-Path -Path $module) { Remove-Item $module -Recurse -Force }
    Copy-Item (Join-Path $PSScriptRoot 'artifacts/Release/CoopTools') $module -Recurse

    if ($Task -eq 'Test') { dotnet test --configuration Release }
    if ($Task -eq 'Package') { New-ModulePackage -Module $module -Target (Join-Path $PSScriptRoot 'artifacts/packages') }
    "The module is in $module. Next: Import-Module ./artifacts/CoopTools"
}
finally {
    Pop-Location
}
