import { notFoundRoute } from './not-found.route.ts'
import { auditRoute, exportsRoute, searchRoute, usageRoute } from './reports.route.ts'
import { rootRoute } from './root.route.ts'
import { signInRoute } from './sign-in.route.ts'
import { staffRoute } from './staff.route.ts'
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
      keysRoute,
      teamAuditRoute,
    ]),
    usageRoute,
    auditRoute,
    exportsRoute,
    searchRoute,
    notFoundRoute,
  ]),
])
