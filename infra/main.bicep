// Lotse in Azure: bot, container, database, secrets, log. NEVER COMPILED NOR RUN so far; infra/README.md says what that means.

@minLength(4)
@maxLength(20)
@description('Begins the names of all resources: small letters, digits and hyphens.')
param name string

param location string = resourceGroup().location

@description('The image of Lotse, built from the Dockerfile with your own articles, such as registry.azurecr.io/lotse:1.0.0.')
param image string

@description('The Azure container registry of the image, in the same resource group; empty where the image is public.')
param registryName string = ''

@maxLength(42)
param botDisplayName string = 'Lotse'

@secure()
@minLength(24)
@description('Password of the database role. It is kept in the key vault; write it down nowhere else.')
param databasePassword string

@allowed(['off', 'on'])
param groupChats string = 'off'

@description('Azure AI Search in the place of the search in the process: sensible from about 20,000 passages.')
param withSearch bool = false

var unique = uniqueString(resourceGroup().id, name)
var databaseRole = 'lotse'
var keyVaultSecretsUser = subscriptionResourceId(
  'Microsoft.Authorization/roleDefinitions',
  '4633458b-17de-408a-875b-0445a86b69e6'
)
var acrPull = subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '7f951dda-4ed3-4680-a7ca-43fe172d538d')
// Search Service Contributor (indexes, alias, synonyms) and Search Index Data Contributor (passages).
var searchRoles = ['7ca78c08-252a-4471-8644-bb5ff32d4ba0', '8ebe5a00-799e-43f5-93ac-243d3dce84a7']
var searchName = '${name}-${unique}'

// Who Lotse is: the same identity for Teams, for the registry and for the key vault, without a password.
resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: name
  location: location
}

resource bot 'Microsoft.BotService/botServices@2021-03-01' = {
  name: name
  location: 'global'
  kind: 'azurebot'
  sku: { name: 'F0' }
  properties: {
    displayName: botDisplayName
    endpoint: '${publicUrl}/api/messages'
    msaAppId: identity.properties.clientId
    msaAppMSIResourceId: identity.id
    msaAppTenantId: identity.properties.tenantId
    msaAppType: 'UserAssignedMSI'
  }
}

resource teams 'Microsoft.BotService/botServices/channels@2021-03-01' = {
  parent: bot
  name: 'MsTeamsChannel'
  location: 'global'
  properties: { channelName: 'MsTeamsChannel' }
}

resource log 'Microsoft.OperationalInsights/workspaces@2023-09-01' = {
  name: name
  location: location
  properties: {
    sku: { name: 'PerGB2018' }
    retentionInDays: 30
  }
}

// The database has no public address: only the container's subnet reaches it.
resource network 'Microsoft.Network/virtualNetworks@2023-11-01' = {
  name: name
  location: location
  properties: {
    addressSpace: { addressPrefixes: ['10.20.0.0/24'] }
    subnets: [
      {
        name: 'containers'
        properties: {
          addressPrefix: '10.20.0.0/26'
          delegations: [{ name: 'containers', properties: { serviceName: 'Microsoft.App/environments' } }]
        }
      }
      {
        name: 'database'
        properties: {
          addressPrefix: '10.20.0.64/28'
          delegations: [{ name: 'database', properties: { serviceName: 'Microsoft.DBforPostgreSQL/flexibleServers' } }]
        }
      }
    ]
  }

  resource containers 'subnets' existing = { name: 'containers' }
  resource database 'subnets' existing = { name: 'database' }
}

resource databaseZone 'Microsoft.Network/privateDnsZones@2020-06-01' = {
  name: '${name}.private.postgres.database.azure.com'
  location: 'global'

  resource link 'virtualNetworkLinks' = {
    name: name
    location: 'global'
    properties: {
      registrationEnabled: false
      virtualNetwork: { id: network.id }
    }
  }
}

resource server 'Microsoft.DBforPostgreSQL/flexibleServers@2024-08-01' = {
  name: '${name}-${unique}'
  location: location
  sku: { name: 'Standard_B1ms', tier: 'Burstable' }
  properties: {
    version: '16'
    administratorLogin: databaseRole
    administratorLoginPassword: databasePassword
    authConfig: { activeDirectoryAuth: 'Disabled', passwordAuth: 'Enabled' }
    storage: { storageSizeGB: 32, autoGrow: 'Enabled' }
    backup: { backupRetentionDays: 14, geoRedundantBackup: 'Disabled' }
    highAvailability: { mode: 'Disabled' }
    network: {
      delegatedSubnetResourceId: network::database.id
      privateDnsZoneArmResourceId: databaseZone.id
    }
  }
  dependsOn: [databaseZone::link]

  resource database 'databases' = {
    name: 'lotse'
    properties: { charset: 'UTF8', collation: 'en_US.utf8' }
  }
}

resource vault 'Microsoft.KeyVault/vaults@2023-07-01' = {
  name: 'kv${unique}'
  location: location
  properties: {
    tenantId: subscription().tenantId
    sku: { family: 'A', name: 'standard' }
    enableRbacAuthorization: true
    enablePurgeProtection: true
    softDeleteRetentionInDays: 30
  }

  resource databaseUrl 'secrets' = {
    name: 'database-url'
    properties: {
      value: 'postgresql://${databaseRole}:${uriComponent(databasePassword)}@${server.properties.fullyQualifiedDomainName}:5432/lotse?sslmode=verify-full'
    }
  }
}

resource mayReadSecrets 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(vault.id, identity.id, keyVaultSecretsUser)
  scope: vault
  properties: {
    roleDefinitionId: keyVaultSecretsUser
    principalId: identity.properties.principalId
    principalType: 'ServicePrincipal'
  }
}

resource registry 'Microsoft.ContainerRegistry/registries@2023-07-01' existing = if (registryName != '') {
  name: registryName
}

resource mayPull 'Microsoft.Authorization/roleAssignments@2022-04-01' = if (registryName != '') {
  name: guid(registryName, identity.id, acrPull)
  scope: registry
  properties: {
    roleDefinitionId: acrPull
    principalId: identity.properties.principalId
    principalType: 'ServicePrincipal'
  }
}

// /data outlives the container: the key of the article links and a cache. The database is elsewhere.
resource storage 'Microsoft.Storage/storageAccounts@2023-05-01' = {
  name: 'st${unique}'
  location: location
  kind: 'StorageV2'
  sku: { name: 'Standard_LRS' }
  properties: {
    minimumTlsVersion: 'TLS1_2'
    supportsHttpsTrafficOnly: true
    allowBlobPublicAccess: false
  }

  resource files 'fileServices' = {
    name: 'default'
    resource data 'shares' = {
      name: 'data'
      properties: { shareQuota: 1 }
    }
  }
}

resource surroundings 'Microsoft.App/managedEnvironments@2024-03-01' = {
  name: name
  location: location
  properties: {
    vnetConfiguration: { infrastructureSubnetId: network::containers.id }
    workloadProfiles: [{ name: 'Consumption', workloadProfileType: 'Consumption' }]
    appLogsConfiguration: {
      destination: 'log-analytics'
      logAnalyticsConfiguration: {
        customerId: log.properties.customerId
        sharedKey: log.listKeys().primarySharedKey
      }
    }
  }

  resource data 'storages' = {
    name: 'data'
    properties: {
      azureFile: {
        accountName: storage.name
        accountKey: storage.listKeys().keys[0].value
        shareName: 'data'
        accessMode: 'ReadWrite'
      }
    }
    dependsOn: [storage::files::data]
  }
}

var publicDomain = '${name}.${surroundings.properties.defaultDomain}'
var publicUrl = 'https://${publicDomain}'

resource app 'Microsoft.App/containerApps@2024-03-01' = {
  name: name
  location: location
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: { '${identity.id}': {} }
  }
  properties: {
    managedEnvironmentId: surroundings.id
    workloadProfileName: 'Consumption'
    configuration: {
      activeRevisionsMode: 'Single'
      ingress: { external: true, targetPort: 3978, transport: 'auto', allowInsecure: false }
      registries: registryName == '' ? [] : [{ server: '${registryName}.azurecr.io', identity: identity.id }]
      secrets: [{ name: 'database-url', keyVaultUrl: vault::databaseUrl.properties.secretUri, identity: identity.id }]
    }
    template: {
      terminationGracePeriodSeconds: 60
      scale: { minReplicas: 1, maxReplicas: 1 }
      volumes: [
        {
          name: 'data'
          storageType: 'AzureFile'
          storageName: surroundings::data.name
          mountOptions: 'uid=1000,gid=1000,dir_mode=0700,file_mode=0600'
        }
      ]
      containers: [
        {
          name: 'lotse'
          image: image
          resources: { cpu: json('1.0'), memory: '2Gi' }
          volumeMounts: [{ volumeName: 'data', mountPath: '/data' }]
          env: concat(
            [
              { name: 'DATABASE_URL', secretRef: 'database-url' }
              { name: 'BOT_ID', value: identity.properties.clientId }
              { name: 'BOT_TENANT_ID', value: identity.properties.tenantId }
              { name: 'BOT_TYPE', value: 'UserAssignedMSI' }
              { name: 'LOTSE_PUBLIC_URL', value: publicUrl }
              { name: 'LOTSE_GROUP_CHATS', value: groupChats }
            ],
            withSearch
              ? [
                  { name: 'LOTSE_SEARCH', value: 'azure' }
                  { name: 'AZURE_SEARCH_ENDPOINT', value: 'https://${searchName}.search.windows.net' }
                  // Without a key Lotse signs in with Entra ID, as this identity.
                  { name: 'AZURE_CLIENT_ID', value: identity.properties.clientId }
                ]
              : []
          )
          probes: [
            { type: 'Startup', httpGet: { path: '/healthz', port: 3978 }, periodSeconds: 5, failureThreshold: 24 }
            { type: 'Liveness', httpGet: { path: '/healthz', port: 3978 }, periodSeconds: 30, failureThreshold: 3 }
            { type: 'Readiness', httpGet: { path: '/readyz', port: 3978 }, periodSeconds: 10, failureThreshold: 3 }
          ]
        }
      ]
    }
  }
  dependsOn: [mayReadSecrets, mayPull, maySearch, server::database]
}

resource search 'Microsoft.Search/searchServices@2023-11-01' = if (withSearch) {
  name: searchName
  location: location
  sku: { name: 'basic' }
  properties: { replicaCount: 1, partitionCount: 1, publicNetworkAccess: 'enabled', disableLocalAuth: true }
}

resource maySearch 'Microsoft.Authorization/roleAssignments@2022-04-01' = [
  for role in searchRoles: if (withSearch) {
    scope: search
    name: guid(searchName, identity.id, role)
    properties: {
      roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', role)
      principalId: identity.properties.principalId
      principalType: 'ServicePrincipal'
    }
  }
]

// The Microsoft 365 Agents Toolkit writes these into env/.env.<name>, where npm run package reads them.
output BOT_ID string = identity.properties.clientId
output BOT_TENANT_ID string = identity.properties.tenantId
output LOTSE_PUBLIC_URL string = publicUrl
output LOTSE_PUBLIC_DOMAIN string = publicDomain
