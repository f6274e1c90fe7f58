import { Link, Outlet } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { ColorSchemeSelect } from './color-scheme-select.tsx'
import { OpenApprovals } from './open-approvals.tsx'
import { ConnectionNotice } from './connection-notice.tsx'
import { useFollowedChanges } from './follow-changes.ts'
import { QuickKeysLayer, useQuickKeys } from './quick-keys.tsx'
import { SignedInAs } from './signed-in-as.tsx'
import { StepUpGate } from './step-up-gate.tsx'
import { useStepUpPrompt } from './use-step-up-prompt.ts'
import { useRouteFocus } from './use-route-focus.ts'
import classes from './shell.module.css'

const pages = [
  { to: '/teams', label: 'Teams' },
  { to: '/search', label: 'Search' },
  { to: '/approvals', label: 'Approvals' },
  { to: '/bulk/grants', label: 'Bulk grants' },
  { to: '/expiring', label: 'Expiring' },
  { to: '/usage', label: 'Usage' },
  { to: '/audit', label: 'Audit' },
  { to: '/exports', label: 'Exports' },
  { to: '/settings', label: 'Settings' },
] as const

/** The frame around every page of a signed-in person. */
export function Shell() {
  const [isOpen, setIsOpen] = useState(false)
  const followed = useFollowedChanges()
  const quickKeys = useQuickKeys()
  const content = useRef<HTMLElement>(null)
  const title = useRouteFocus(content)
  return (
    <div className={classes['shell']}>
      <a className={classes['skip']} href="#content">
        Skip to content
      </a>
      <div className={classes['bar']} data-open={isOpen} data-print="no">
        <div className={classes['top']}>
          <Link to="/teams" className={classes['brand']}>
            <Mark />
            <span>Scrip</span>
          </Link>
          <button
            type="button"
            className={classes['burger']}
            aria-expanded={isOpen}
            aria-controls="menu"
            onClick={() => {
              setIsOpen(!isOpen)
            }}
          >
            Menu
          </button>
        </div>
        <div id="menu" className={classes['menu']}>
          <nav aria-label="Main" className={classes['nav']}>
            {pages.map((page) => (
              <Link
                key={page.to}
                to={page.to}
                className={classes['link']}
                activeProps={{ 'aria-current': 'page' }}
                activeOptions={{ includeSearch: false }}
                onClick={() => {
                  setIsOpen(false)
                }}
              >
                {page.label}
                {page.to === '/approvals' ? <OpenApprovals /> : null}
              </Link>
            ))}
          </nav>
          <div className={classes['foot']}>
            <KeyButtons open={quickKeys.setOpened} />
            <ColorSchemeSelect />
            <SignedInAs />
          </div>
        </div>
      </div>
      <StepUpGate prompt={useStepUpPrompt()} />
      <output className="visually-hidden">{title}</output>
      <main id="content" ref={content} className={classes['content']} tabIndex={-1}>
        <ConnectionNotice state={followed} />
        <Outlet />
      </main>
      <QuickKeysLayer {...quickKeys} />
    </div>
  )
}

/** For who has no keyboard at hand, or does not know the keys yet. */
function KeyButtons(props: { readonly open: (what: 'palette' | 'sheet') => void }) {
  return (
    <div className={classes['keys']}>
      <button
        type="button"
        className={classes['key']}
        onClick={() => {
          props.open('palette')
        }}
      >
        Go to… <kbd>Ctrl K</kbd>
      </button>
      <button
        type="button"
        className={classes['key']}
        onClick={() => {
          props.open('sheet')
        }}
      >
        Shortcuts
      </button>
    </div>
  )
}

function Mark() {
  return (
    <svg width="26" height="26" viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="8" fill="#364fc7" />
      <path d="M9 21.5h14M9 16h10M9 10.5h14" stroke="#fff" strokeWidth="3" strokeLinecap="round" />
    </svg>
  )
}
