import { Button, TextInput } from '@mantine/core'
import type { SavedView } from '@scrip/sdk/admin'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useLocation, useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { FailureNotice } from '../ui/failure-notice.tsx'
import { useAdminClient } from './admin-client.ts'
import { hideKey } from './hide-key.ts'
import { createIdempotencyKey } from './idempotency-key.ts'
import { usePermission } from './permissions.ts'
import { savedViewsQuery } from './saved-views.query.ts'
import classes from './saved-views.module.css'

/** Names for addresses of this page: its filters and all. Own ones, and those that somebody shared. */
export function SavedViews() {
  const client = useAdminClient()
  const location = useLocation()
  const query = useQuery(savedViewsQuery(client))
  const maySave = usePermission('views:write')
  const views = (query.data ?? []).filter(({ path }) => path.split('?')[0] === location.pathname)
  return (
    <details className={classes['views']}>
      <summary className={classes['summary']}>Saved views ({views.length})</summary>
      <div className={classes['sheet']}>
        {query.error === null ? null : (
          <FailureNotice
            error={query.error}
            act="read"
            onRetry={() => {
              void query.refetch()
            }}
          />
        )}
        {views.length === 0 ? (
          <p className="dim">A view is a name for this page with its filters. None is saved yet.</p>
        ) : (
          <ul className={classes['list']}>
            {views.map((view) => (
              <ViewRow key={view.id} view={view} mayDelete={maySave && view.is_own} />
            ))}
          </ul>
        )}
        {maySave ? <SaveView path={hideKey(location.href)} /> : null}
      </div>
    </details>
  )
}

function ViewRow(props: { readonly view: SavedView; readonly mayDelete: boolean }) {
  const { view, mayDelete } = props
  const client = useAdminClient()
  const queryClient = useQueryClient()
  const router = useRouter()
  const remove = useMutation({
    mutationFn: async () => {
      await client.views.delete(view.id)
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['views'] }),
  })
  return (
    <li className={classes['row']}>
      <a
        className="plain"
        href={router.history.createHref(`${router.basepath}${view.path}`)}
        onClick={(event) => {
          if (event.ctrlKey || event.metaKey || event.shiftKey) return
          event.preventDefault()
          void router.navigate({ to: view.path })
        }}
      >
        {view.name}
      </a>
      <span className="dim">
        {view.is_shared ? `shared by ${view.is_own ? 'you' : view.owner}` : 'only yours'}
      </span>
      {mayDelete ? (
        <Button
          variant="default"
          size="compact-xs"
          aria-label={`Delete the view ${view.name}`}
          loading={remove.isPending}
          onClick={() => {
            remove.mutate()
          }}
        >
          Delete
        </Button>
      ) : null}
      {remove.error === null ? null : <FailureNotice error={remove.error} act="unkeyed" />}
    </li>
  )
}

function SaveView(props: { readonly path: string }) {
  const client = useAdminClient()
  const queryClient = useQueryClient()
  const [name, setName] = useState('')
  const [isShared, setIsShared] = useState(false)
  const [key, setKey] = useState(createIdempotencyKey)
  const save = useMutation({
    mutationFn: async () => {
      await client.views.create({ name, path: props.path, is_shared: isShared }, { idempotencyKey: key })
    },
    onSuccess: async () => {
      setName('')
      setKey(createIdempotencyKey())
      await queryClient.invalidateQueries({ queryKey: ['views'] })
    },
  })
  return (
    <form
      className={classes['form']}
      onSubmit={(event) => {
        event.preventDefault()
        save.mutate()
      }}
    >
      <TextInput
        label="Save this page as"
        required
        maxLength={80}
        value={name}
        onChange={(event) => {
          setName(event.currentTarget.value)
          // Another view is another request; the same one, sent again, goes under the same key.
          setKey(createIdempotencyKey())
        }}
      />
      <label className={classes['share']}>
        <input
          type="checkbox"
          checked={isShared}
          onChange={(event) => {
            setIsShared(event.currentTarget.checked)
            setKey(createIdempotencyKey())
          }}
        />
        Share it with everybody
      </label>
      <Button type="submit" variant="default" loading={save.isPending}>
        Save the view
      </Button>
      {save.error === null ? null : <FailureNotice error={save.error} act="write" />}
    </form>
  )
}
