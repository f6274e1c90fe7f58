import { useNavigate, getRouteApi } from '@tanstack/react-router'
import { useQueryClient } from '@tanstack/react-query'
import type { StaffSession } from '@scrip/sdk/admin'
import { useState } from 'react'
import { useAdminClient } from '../../../app/admin-client.ts'
import { sessionQuery } from '../../../app/session.query.ts'
import { isPageAskedFor, parseReturnPath } from '../model/return-path.ts'
import { CodeStep } from './code-step.tsx'
import { OidcButton } from './oidc-button.tsx'
import { PasswordStep } from './password-step.tsx'
import { SignInCard } from './sign-in-card.tsx'

const route = getRouteApi('/sign-in')

type Step =
  | { readonly name: 'password'; readonly note: string | null }
  | { readonly name: 'code'; readonly challenge: string }

/** First the password, then the second factor of whoever has one. The challenge between them lives here only. */
export function SignInPage() {
  const client = useAdminClient()
  const queryClient = useQueryClient()
  const navigate = useNavigate()
  const search = route.useSearch()
  const [step, setStep] = useState<Step>({ name: 'password', note: null })
  const finish = async (session: StaffSession) => {
    queryClient.setQueryData(sessionQuery(client).queryKey, session)
    await navigate({ href: parseReturnPath(search.back) })
  }
  if (step.name === 'code') {
    return (
      <SignInCard lead="One more step: your second factor.">
        <CodeStep
          challenge={step.challenge}
          onSignedIn={finish}
          onBack={(note) => {
            setStep({ name: 'password', note })
          }}
        />
      </SignInCard>
    )
  }
  return (
    <SignInCard
      lead="Sign in as support staff."
      note={
        step.note ?? (isPageAskedFor(search.back) ? 'You will come back to the page you asked for.' : null)
      }
    >
      <PasswordStep
        onSignedIn={finish}
        onChallenge={(challenge) => {
          setStep({ name: 'code', challenge })
        }}
      />
      <OidcButton returnTo={parseReturnPath(search.back)} />
    </SignInCard>
  )
}
