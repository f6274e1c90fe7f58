export { type DemoOptions, demoDefaults, generateDemo } from './generate-demo.ts'
export { sampleCatalogue } from './sample-catalogue.ts'
export { technologiesMax } from './technologies.ts'
