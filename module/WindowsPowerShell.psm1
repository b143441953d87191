throw "CoopTools needs PowerShell 7.4 or later, and this is Windows PowerShell $($PSVersionTable.PSVersion): install PowerShell from https://aka.ms/powershell and import CoopTools in pwsh."
