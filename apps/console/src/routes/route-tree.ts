import { approvalRoute, approvalsRoute, bulkGrantRoute, bulkRoute } from './approvals.route.ts'
import { expiringRoute } from './expiring.route.ts'
import { notFoundRoute } from './not-found.route.ts'
import { auditRoute, exportsRoute, searchRoute, usageRoute } from './reports.route.ts'
import { rootRoute } from './root.route.ts'
import {
  settingsHomeRoute,
  settingsRoute,
  settingsSecurityRoute,
  settingsStaffRoute,
} from './settings.route.ts'
import { acceptRoute, oidcReturnRoute, signInRoute } from './sign-in.route.ts'
import { staffRoute } from './staff.route.ts'
import { accessRoute, budgetsRoute, holdsRoute, membersRoute, statementRoute } from './team-money.route.ts'
import {
  grantsRoute,
  keysRoute,
  ledgerRoute,
  newGrantRoute,
  rolloverRoute,
  teamAuditRoute,
  teamOverviewRoute,
  teamRoute,
  teamUsageRoute,
} from './team.route.ts'
import { homeRoute, newTeamRoute, teamsRoute } from './teams.route.ts'

export const routeTree = rootRoute.addChildren([
  signInRoute,
  oidcReturnRoute,
  acceptRoute,
  staffRoute.addChildren([
    homeRoute,
    teamsRoute,
    newTeamRoute,
    teamRoute.addChildren([
      teamOverviewRoute,
      ledgerRoute,
      grantsRoute,
      newGrantRoute,
      rolloverRoute,
      teamUsageRoute,
      accessRoute,
      holdsRoute,
      budgetsRoute,
      membersRoute,
      statementRoute,
      keysRoute,
      teamAuditRoute,
    ]),
    approvalsRoute,
    approvalRoute,
    bulkRoute,
    bulkGrantRoute,
    expiringRoute,
    usageRoute,
    auditRoute,
    settingsRoute.addChildren([settingsHomeRoute, settingsSecurityRoute, settingsStaffRoute]),
    exportsRoute,
    searchRoute,
    notFoundRoute,
  ]),
])
