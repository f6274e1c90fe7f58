/** Names of technologies by category and the category's own parent. Facts, as job postings name them. */
export const technologyNames: readonly {
  readonly parent: string
  readonly category: string
  readonly names: string
}[] = [
  {
    parent: 'Languages and Frameworks',
    category: 'Programming Languages',
    names:
      'Python, Java, JavaScript, TypeScript, C, C++, C#, Go, Rust, Ruby, PHP, Kotlin, Swift, Scala, R, Perl, Elixir, Erlang, Haskell, Clojure, Dart, Julia, Lua, Objective-C, F#, Groovy, COBOL, Fortran, MATLAB, Visual Basic, Solidity, Zig, OCaml, Apex, ABAP',
  },
  {
    parent: 'Languages and Frameworks',
    category: 'Web Frameworks',
    names:
      'React, Angular, Vue.js, Svelte, Next.js, Nuxt, Remix, Astro, Django, Flask, FastAPI, Ruby on Rails, Laravel, Symfony, Spring Boot, Spring Framework, Express, NestJS, Fastify, Hono, ASP.NET Core, Blazor, Phoenix, Gin, Echo, Ember.js, Backbone.js, jQuery, Node.js, Deno, Bun, Quarkus, Micronaut, Ktor, CodeIgniter',
  },
  {
    parent: 'Languages and Frameworks',
    category: 'Mobile Development',
    names:
      'React Native, Flutter, SwiftUI, Jetpack Compose, Xamarin, Ionic, Cordova, Expo, Kotlin Multiplatform, Capacitor',
  },
  {
    parent: 'Languages and Frameworks',
    category: 'Frontend Tools',
    names:
      'Tailwind CSS, Bootstrap, Material UI, Webpack, Vite, Storybook, Redux, GraphQL, Apollo GraphQL, Three.js, D3.js, Sass, Figma, Sketch, Adobe XD',
  },
  {
    parent: 'Data',
    category: 'Relational Databases',
    names:
      'PostgreSQL, MySQL, MariaDB, Oracle Database, Microsoft SQL Server, SQLite, IBM Db2, CockroachDB, YugabyteDB, Amazon Aurora, Amazon RDS, Google Cloud Spanner, SAP HANA, Teradata, Vitess',
  },
  {
    parent: 'Data',
    category: 'NoSQL Databases',
    names:
      'MongoDB, Redis, Apache Cassandra, Amazon DynamoDB, Couchbase, Neo4j, Elasticsearch, OpenSearch, ScyllaDB, Apache HBase, InfluxDB, Firebase, CouchDB, ArangoDB, TimescaleDB, Memcached',
  },
  {
    parent: 'Data',
    category: 'Data Warehouses',
    names:
      'Snowflake, Amazon Redshift, Google BigQuery, Databricks, ClickHouse, Azure Synapse Analytics, Apache Hive, Apache Druid, Apache Pinot, Trino, Presto, DuckDB, Vertica, Firebolt, Dremio',
  },
  {
    parent: 'Data',
    category: 'Data Pipelines',
    names:
      'Apache Airflow, dbt, Apache Kafka, Apache Spark, Apache Flink, Fivetran, Airbyte, Dagster, Prefect, Apache Beam, AWS Glue, Azure Data Factory, Informatica, Talend, Apache NiFi, Stitch, Matillion, RabbitMQ, Amazon Kinesis, Apache Pulsar, Debezium, Apache Hadoop, Apache Iceberg, Delta Lake, Great Expectations',
  },
  {
    parent: 'Data',
    category: 'Business Intelligence',
    names:
      'Tableau, Power BI, Looker, Qlik Sense, Metabase, Apache Superset, Mode, Sisense, MicroStrategy, ThoughtSpot, Domo, Microsoft Excel, SAP BusinessObjects, Google Sheets, Hex',
  },
  {
    parent: 'Data',
    category: 'Machine Learning',
    names:
      'PyTorch, TensorFlow, scikit-learn, Keras, Hugging Face Transformers, XGBoost, MLflow, Kubeflow, Amazon SageMaker, Vertex AI, Ray, LangChain, LlamaIndex, OpenCV, spaCy, Pandas, NumPy, Jupyter, Weights and Biases, NVIDIA CUDA, ONNX, Pinecone, Weaviate, Milvus, Azure Machine Learning',
  },
  {
    parent: 'Infrastructure',
    category: 'Cloud Platforms',
    names:
      'Amazon Web Services, Microsoft Azure, Google Cloud Platform, DigitalOcean, Heroku, Vercel, Netlify, Cloudflare, Oracle Cloud, IBM Cloud, OpenStack, VMware vSphere, Hetzner, Fly.io, Linode',
  },
  {
    parent: 'Infrastructure',
    category: 'Containers and Orchestration',
    names:
      'Docker, Kubernetes, Helm, Amazon ECS, Amazon EKS, Google Kubernetes Engine, Azure Kubernetes Service, Red Hat OpenShift, HashiCorp Nomad, Istio, Rancher, Podman, containerd, Linkerd, AWS Lambda, AWS Fargate',
  },
  {
    parent: 'Infrastructure',
    category: 'Infrastructure as Code',
    names:
      'Terraform, Ansible, Pulumi, AWS CloudFormation, Chef, Puppet, SaltStack, Packer, Vagrant, Crossplane, AWS CDK, OpenTofu',
  },
  {
    parent: 'Infrastructure',
    category: 'Continuous Integration',
    names:
      'Jenkins, GitHub Actions, GitLab CI, CircleCI, Argo CD, Azure DevOps, Travis CI, TeamCity, Bamboo, Buildkite, Spinnaker, Tekton, Flux, Bitbucket Pipelines',
  },
  {
    parent: 'Infrastructure',
    category: 'Observability',
    names:
      'Datadog, Grafana, Prometheus, New Relic, Splunk, Dynatrace, Sentry, Kibana, Logstash, OpenTelemetry, Jaeger, Honeycomb, PagerDuty, Nagios, Zabbix, AppDynamics, Fluentd',
  },
  {
    parent: 'Infrastructure',
    category: 'Web Servers and Networking',
    names:
      'NGINX, Apache HTTP Server, Envoy, HAProxy, Traefik, Kong, HashiCorp Consul, F5 BIG-IP, Cisco Meraki, Fastly, Akamai, Linux, Windows Server',
  },
  {
    parent: 'Security',
    category: 'Security Tools',
    names:
      'HashiCorp Vault, Okta, Auth0, CrowdStrike, SentinelOne, Palo Alto Networks, Wiz, Snyk, SonarQube, Qualys, Tenable, Burp Suite, Keycloak, CyberArk, Zscaler, Microsoft Entra ID, Rapid7, Fortinet, Wireshark, Metasploit',
  },
  {
    parent: 'Business Software',
    category: 'CRM',
    names:
      'Salesforce, HubSpot, Pipedrive, Zoho CRM, Microsoft Dynamics 365, Zendesk Sell, SugarCRM, Close, Copper, Attio',
  },
  {
    parent: 'Business Software',
    category: 'Sales and Outreach',
    names:
      'Outreach, Salesloft, Apollo.io, ZoomInfo, Gong, Clari, Clay, LinkedIn Sales Navigator, Chorus, Lusha, Lemlist',
  },
  {
    parent: 'Business Software',
    category: 'Marketing',
    names:
      'Marketo, Mailchimp, Google Analytics, Google Ads, Segment, Braze, Klaviyo, Pardot, Semrush, Ahrefs, Amplitude, Mixpanel, Optimizely, Adobe Analytics, Iterable, Customer.io, Hotjar',
  },
  {
    parent: 'Business Software',
    category: 'ERP and Finance',
    names:
      'SAP S/4HANA, Oracle NetSuite, Workday, SAP ERP, QuickBooks, Xero, Sage Intacct, Stripe, Adyen, Anaplan, Coupa, Odoo, BlackLine, Zuora',
  },
  {
    parent: 'Business Software',
    category: 'Human Resources',
    names:
      'Greenhouse, Lever, BambooHR, ADP, Personio, Rippling, UKG Pro, SAP SuccessFactors, Gusto, Ashby, Workable',
  },
  {
    parent: 'Business Software',
    category: 'Support and Collaboration',
    names:
      'Zendesk, Intercom, Freshdesk, ServiceNow, Jira, Confluence, Slack, Microsoft Teams, Notion, Asana, Trello, monday.com, Linear, Zoom, Miro, SharePoint, Airtable, ClickUp',
  },
  {
    parent: 'Business Software',
    category: 'Commerce and Content',
    names:
      'Shopify, Magento, WooCommerce, BigCommerce, Salesforce Commerce Cloud, WordPress, Drupal, Contentful, Adobe Experience Manager, Sanity, Webflow, Strapi',
  },
  {
    parent: 'Engineering',
    category: 'Testing',
    names:
      'Selenium, Cypress, Playwright, Jest, Vitest, JUnit, pytest, Postman, Appium, TestRail, Cucumber, Robot Framework, k6, JMeter, Mocha',
  },
  {
    parent: 'Engineering',
    category: 'Version Control',
    names: 'Git, GitHub, GitLab, Bitbucket, Apache Subversion, Perforce, Gerrit',
  },
  {
    parent: 'Engineering',
    category: 'Engineering Design',
    names:
      'AutoCAD, SolidWorks, CATIA, Siemens NX, Revit, Simulink, LabVIEW, Altium Designer, ANSYS, Autodesk Fusion, Unity, Unreal Engine, Blender, Arduino, Robot Operating System',
  },
]
