export { type Secrets, sign, type UnsignedDelivery } from './webhooks/sign.ts'
export { verify, type VerifyOptions } from './webhooks/verify.ts'
export type { DeliveryHeaders, ReceivedDelivery } from './webhooks/received-delivery.ts'
export type {
  CompanyNewEvent,
  JobClosedEvent,
  JobNewEvent,
  TechnologyNewEvent,
  UnknownEvent,
  WebhookEvent,
} from './webhooks/webhook-event.ts'
export { type WebhookRefusal, WebhookSignatureError } from './webhooks/webhook-signature-error.ts'
