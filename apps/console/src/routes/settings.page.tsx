import { Link, Outlet } from '@tanstack/react-router'
import { usePermission } from '../app/permissions.ts'
import { PageHeader } from '../ui/page-header.tsx'
import { TabLinks } from '../ui/tab-links.tsx'
import classes from './settings.page.module.css'

const current = { activeProps: { 'aria-current': 'page' }, activeOptions: { includeSearch: false } } as const

export function SettingsLayout() {
  const maySeeStaff = usePermission('staff:read')
  return (
    <>
      <PageHeader title="Settings" />
      <div className={classes['tabs']}>
        <TabLinks label="Settings">
          <Link to="/settings/security" {...current}>
            Your sign-in
          </Link>
          {maySeeStaff ? (
            <Link to="/settings/staff" {...current}>
              Staff
            </Link>
          ) : null}
        </TabLinks>
      </div>
      <Outlet />
    </>
  )
}
