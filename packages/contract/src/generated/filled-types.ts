// Generated from openapi/ by scripts/generate.ts. Do not edit.
export interface paths {
    readonly "/v1/jobs/search": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Search jobs
         * @description 1 api credit for each job returned. Free: an answer without jobs, and a preview (`blur_company_data`) that does not filter by what it masks. Too few credits: 402, nothing is returned and nothing taken.
         */
        readonly post: operations["searchJobs"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/companies/search": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Search companies
         * @description 3 api credits for each company returned. Free: an answer without companies, and a preview (`blur_company_data`) that does not filter by what it masks.
         */
        readonly post: operations["searchCompanies"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/companies/technologies": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * List the technologies of a company
         * @description 3 api credits for each lookup that returns at least one technology, however many. Another page is another lookup. An unknown company answers no technologies and costs nothing.
         */
        readonly post: operations["searchTechnologies"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/companies/reveal": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Reveal companies
         * @description 1 company credit for each distinct company without an open access window; 0 inside one. The charge opens a window of 90 days in which the company, its jobs and its technologies are free. All or nothing, unless `Credits-Max` cuts the list: then the first companies that fit are opened. Companies that are not found are listed and not charged.
         */
        readonly post: operations["revealCompanies"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/companies/access": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List access windows
         * @description Open and past access windows of the team, newest first. Free.
         */
        readonly get: operations["listAccessWindows"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/companies/{company_id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get a company
         * @description In full inside an open access window, masked outside. Free both ways.
         */
        readonly get: operations["getCompany"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/companies/{company_id}/jobs": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the jobs of a company
         * @description All its jobs, newest first: in full inside an open access window, masked outside. Free both ways.
         */
        readonly get: operations["listCompanyJobs"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/companies/{company_id}/technologies": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the technologies of a revealed company
         * @description All its technologies: in full inside an open access window, the company masked outside. Free both ways.
         */
        readonly get: operations["listCompanyTechnologies"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v0/billing/credit-balance": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get the balance (legacy shape)
         * @description The shape of the legacy API: what was granted and what is used up. Free.
         */
        readonly get: operations["getCreditBalanceLegacy"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/credits/balance": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get the balance
         * @description Both kinds, now or at a past instant. What expires next and how long the credits last. Free.
         */
        readonly get: operations["getCreditBalance"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/credits/grants": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List grants
         * @description The team's grants, newest first. Free.
         */
        readonly get: operations["listGrants"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/credits/entries": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List ledger entries
         * @description The ledger of one kind with its running balance, newest first. Free.
         */
        readonly get: operations["listEntries"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/credits/charges": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List charges
         * @description What took credits, newest first. Free.
         */
        readonly get: operations["listCharges"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/credits/charges/{charge_id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get a charge
         * @description A charge with its slices and the reason for them. Free.
         */
        readonly get: operations["getCharge"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/credits/estimate": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Estimate a cost
         * @description The most that a call would cost now by the price list, which grants would pay it, and whether there is enough. Asks no search; `Credits-Dry-Run` on the call itself does. Free.
         */
        readonly post: operations["estimateCost"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/credits/forecast": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Forecast the credits
         * @description What falls due by itself in the days to come (grants, expiries, rollovers, the end of holds), and how long the credits last at the rate of the last 30 days. Free.
         */
        readonly get: operations["getForecast"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/credits/holds": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List holds
         * @description The team's holds, newest first. Free.
         */
        readonly get: operations["listHolds"];
        readonly put?: never;
        /**
         * Create a hold
         * @description Sets credits aside before the cost is known: they are out of `available` until the hold ends. Name it in `Credits-Hold` to pay calls out of it, capture what a job cost in the end, or release it. It ends by itself after `ttl_seconds`. Free.
         */
        readonly post: operations["createHold"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/credits/holds/{hold_id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get a hold
         * @description The hold as it is now. Past its expiry it has ended, whether or not that is booked yet. Free.
         */
        readonly get: operations["getHold"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/credits/holds/{hold_id}/capture": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Capture a hold
         * @description Takes all or a part of what is left under the hold and ends it. The rest goes back to the grants that it came from, last slice first; what returns to a grant that has ended meanwhile ends with it. Up to the held amount it never fails for funds.
         */
        readonly post: operations["captureHold"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/credits/holds/{hold_id}/release": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Release a hold
         * @description Ends the hold and gives what is left under it back to the grants that it came from. What calls have taken out of it stays taken.
         */
        readonly post: operations["releaseHold"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/usage": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Report usage
         * @description What credits were burnt on in `[from, to)`: credits, records and requests by group, each row of one kind. By default the last 30 days by day. Free.
         */
        readonly get: operations["getUsage"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v0/teams/credits_consumption": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get the consumption by day (legacy shape)
         * @description The shape of the legacy API: credits of each kind by day. By default the last 30 days. Free.
         */
        readonly get: operations["getCreditsConsumptionLegacy"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v0/requests/": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List requests (legacy shape)
         * @description The shape of the legacy API: priced calls that were answered, newest first, with what they returned and took. By default of the last 30 days. Free.
         */
        readonly get: operations["listRequestsLegacy"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v0/requests/count": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Count requests by day (legacy shape)
         * @description The shape of the legacy API: priced calls that were answered, by day. By default the last 30 days. Free.
         */
        readonly get: operations["countRequestsLegacy"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/team": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get the team
         * @description The caller's team, its plan and its limits. Free.
         */
        readonly get: operations["getTeam"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/admin/v1/session": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get the session
         * @description Who is signed in.
         */
        readonly get: operations["getStaffSession"];
        readonly put?: never;
        /**
         * Sign in
         * @description Sets the session cookie. Who has a second factor gets a 401 with a challenge instead, and goes on with it. The CSRF token goes into `X-CSRF-Token` of every write.
         */
        readonly post: operations["signInStaff"];
        /**
         * Sign out
         * @description Ends the session and clears its cookie.
         */
        readonly delete: operations["signOutStaff"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/admin/v1/session/methods": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * How one may sign in
         * @description Which ways to sign in this server has. Asked before anybody has signed in.
         */
        readonly get: operations["getSignInMethods"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/admin/v1/session/second-factor": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Finish a sign-in with the second factor
         * @description The second step, after a password that was right: a code of the authenticator application, or a recovery code. Each code opens once. Sets the session cookie.
         */
        readonly post: operations["finishStaffSignIn"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/admin/v1/session/link": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Choose a password by a one-time link
         * @description What an invitation, or a link for a lost password, leads to. The link works once and for 24 hours. Every session of the person ends.
         */
        readonly post: operations["acceptStaffLink"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/admin/v1/session/oidc/begin": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Begin a sign-in at the identity provider
         * @description Answers where to send the browser. Binds the attempt to this browser by a cookie of ten minutes.
         */
        readonly post: operations["beginOidcSignIn"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/admin/v1/session/oidc/finish": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Finish a sign-in at the identity provider
         * @description What the provider has sent the browser back with. Signs in the staff user who has the provider’s verified e-mail address; nobody is added by it. Sets the session cookie.
         */
        readonly post: operations["finishOidcSignIn"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/admin/v1/session/step-up": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Prove the second factor again
         * @description For five minutes the session may then do what needs a fresh second factor. The session gets a new cookie.
         */
        readonly post: operations["stepUpStaff"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/admin/v1/session/password": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Change the own password
         * @description Ends every other session of the person. The session gets a new cookie.
         */
        readonly post: operations["changeStaffPassword"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/admin/v1/session/totp": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Begin to set up a second factor
         * @description Makes a secret for the authenticator application. It counts when a first code of it was confirmed. Asks for the password, so that an unattended session cannot get a second factor of somebody else.
         */
        readonly post: operations["enrolStaffTotp"];
        /**
         * Remove the own second factor
         * @description The recovery codes go with it.
         */
        readonly delete: operations["removeStaffTotp"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/admin/v1/session/totp/confirm": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Confirm the second factor
         * @description With a first code of the authenticator application. Answers recovery codes, shown this once. The session gets a new cookie and is stepped up.
         */
        readonly post: operations["confirmStaffTotp"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/admin/v1/session/recovery-codes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Get new recovery codes
         * @description The old ones open nothing any more.
         */
        readonly post: operations["renewStaffRecoveryCodes"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/admin/v1/session/sessions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the own sessions
         * @description Those that live, newest first.
         */
        readonly get: operations["listStaffSessions"];
        readonly put?: never;
        readonly post?: never;
        /**
         * End all other own sessions
         * @description Signs out everywhere else.
         */
        readonly delete: operations["endOtherStaffSessions"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/admin/v1/session/sessions/{session_id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /**
         * End one of the own sessions
         * @description It is signed out at once.
         */
        readonly delete: operations["endStaffSession"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/admin/v1/staff": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the staff
         * @description Everybody, in the order of their names.
         */
        readonly get: operations["adminListStaff"];
        readonly put?: never;
        /**
         * Invite a colleague
         * @description Adds a staff user and answers a one-time link, by which the person chooses a password. The link is shown this once.
         */
        readonly post: operations["adminInviteStaff"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/admin/v1/staff/{staff_id}/role": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Change a role
         * @description It counts at once: the sessions of the person end. Nobody changes their own role, and the last owner stays one.
         */
        readonly post: operations["adminChangeStaffRole"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/admin/v1/staff/{staff_id}/disable": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Disable a staff user
         * @description Sessions end and tokens open nothing, at once. Nobody disables themselves, nor the last owner.
         */
        readonly post: operations["adminDisableStaff"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/admin/v1/staff/{staff_id}/enable": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Enable a staff user
         * @description The person may sign in again; tokens that were not revoked work again.
         */
        readonly post: operations["adminEnableStaff"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/admin/v1/staff/{staff_id}/second-factor/reset": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Reset a second factor
         * @description For somebody who has lost it: it is removed with its recovery codes, and the sessions of the person end.
         */
        readonly post: operations["adminResetStaffSecondFactor"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/admin/v1/staff/{staff_id}/link": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Make a new one-time link
         * @description For an invitation that ran out or a lost password. Earlier links of the person open nothing any more.
         */
        readonly post: operations["adminIssueStaffLink"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/admin/v1/staff-tokens": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List staff tokens
         * @description All of them, newest first; never the secrets.
         */
        readonly get: operations["adminListStaffTokens"];
        readonly put?: never;
        /**
         * Make a staff token
         * @description For scripts of a staff user, with an expiry and with a role that is not above the person’s. The secret is shown this once.
         */
        readonly post: operations["adminIssueStaffToken"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/admin/v1/staff-tokens/{token_id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /**
         * Revoke a staff token
         * @description It opens nothing from now on. Revoking twice is revoking once.
         */
        readonly delete: operations["adminRevokeStaffToken"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/admin/v1/plans": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List plans
         * @description The newest version of each plan.
         */
        readonly get: operations["adminListPlans"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/admin/v1/teams": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List or find teams
         * @description Newest first.
         */
        readonly get: operations["adminListTeams"];
        readonly put?: never;
        /**
         * Create a team
         * @description Makes a team on a plan. What the plan grants at its start is granted at once. A repetition with the same `Idempotency-Key` within 24 hours makes no second team: it answers the first one as it is now.
         */
        readonly post: operations["adminCreateTeam"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/admin/v1/teams/{team_id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get a team
         * @description Team, plan, both balances, members, keys and the newest entries, in one call.
         */
        readonly get: operations["adminGetTeam"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/admin/v1/teams/{team_id}/suspend": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Suspend a team
         * @description Every call of its API keys is refused with `team_suspended` from now on. Its credits stay as they are: what expires expires, what rolls over rolls over, holds end by their own expiry. Suspending it again changes nothing.
         */
        readonly post: operations["adminSuspendTeam"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/admin/v1/teams/{team_id}/unsuspend": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Lift the suspension of a team
         * @description Its API keys work again at once. On a team that is not suspended it changes nothing.
         */
        readonly post: operations["adminUnsuspendTeam"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/admin/v1/teams/{team_id}/statement": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get the statement of a team for a month
         * @description What the ledger says of one calendar month in the time zone of the team: what was available at its start, what happened on each day, what was available at its end. Both kinds, apart from each other.
         */
        readonly get: operations["adminGetStatement"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/admin/v1/teams/{team_id}/members": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the members of a team
         * @description Its owner first, then in the order in which they came.
         */
        readonly get: operations["adminListMembers"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/admin/v1/teams/{team_id}/access-windows": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the access windows of a team
         * @description What the team may see and export for nothing, and until when; newest first. A refund of its charge closes a window.
         */
        readonly get: operations["adminListAccessWindows"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/admin/v1/teams/{team_id}/keys": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List API keys
         * @description The team's keys, newest first.
         */
        readonly get: operations["adminListKeys"];
        readonly put?: never;
        /**
         * Create an API key
         * @description The key itself is in this answer and in no other, but for a repetition of this very request with its `Idempotency-Key` within 24 hours: that answers the same key again, so that a lost answer loses no key.
         */
        readonly post: operations["adminCreateKey"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/admin/v1/teams/{team_id}/keys/{key_id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /**
         * Revoke an API key
         * @description At once and for good. Revoking it again changes nothing.
         */
        readonly delete: operations["adminRevokeKey"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/admin/v1/teams/{team_id}/grants": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the grants of a team
         * @description Newest first.
         */
        readonly get: operations["adminListGrants"];
        readonly put?: never;
        /**
         * Grant credits
         * @description With `preview=true` it says what the grant would do and answers the account's version. The write sends that version in `If-Match` and needs an `Idempotency-Key`; the answer has the new balances. An account that changed since is a 412.
         */
        readonly post: operations["adminCreateGrant"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/admin/v1/teams/{team_id}/grants/{grant_id}/void": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Void a grant
         * @description Takes what is available of the grant and ends it. Used stays used; what is held is voided when its hold ends. With `preview=true` it says what it would do and changes nothing; the write sends the previewed version in `If-Match` and needs an `Idempotency-Key`.
         */
        readonly post: operations["adminVoidGrant"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/admin/v1/teams/{team_id}/grants/{grant_id}/expiry": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * Change when a grant expires
         * @description Moves the end of a grant that has not ended: later, sooner or to never. Its amount stays. With `preview=true` it says what it would do and changes nothing; the write sends the previewed version in `If-Match` and needs an `Idempotency-Key`.
         */
        readonly put: operations["adminChangeGrantExpiry"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/admin/v1/teams/{team_id}/entries": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the ledger entries of a team
         * @description The ledger of one kind with its running balance, newest first.
         */
        readonly get: operations["adminListEntries"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/admin/v1/teams/{team_id}/charges/{charge_id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get a charge of a team
         * @description A charge with its slices and the reason for them.
         */
        readonly get: operations["adminGetCharge"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/admin/v1/teams/{team_id}/charges/{charge_id}/refund": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Refund a charge
         * @description Gives credits of a charge back to the grants that paid it, last slice first, never more than the charge. What returns to a grant that has ended ends with it, unless `reissue` makes a new grant of it. The refund of a reveal closes its access windows. With `preview=true` it says what it would do and changes nothing; the write sends the previewed version in `If-Match` and needs an `Idempotency-Key`.
         */
        readonly post: operations["adminRefundCharge"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/admin/v1/teams/{team_id}/adjustments": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Take credits away
         * @description A correction downwards: takes available credits in burn order, all or nothing. To give credits, create a grant. With `preview=true` it says what it would do and changes nothing; the write sends the previewed version in `If-Match` and needs an `Idempotency-Key`.
         */
        readonly post: operations["adminAdjustCredits"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/admin/v1/teams/{team_id}/claw-backs": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Claw back the credits of a payment
         * @description For a payment that was refunded or disputed: takes what is still available of the credits that it granted, and says what was no longer there. All claw-backs of a payment together never take more than it granted. With `preview=true` it says what it would do and changes nothing; the write sends the previewed version in `If-Match` and needs an `Idempotency-Key`.
         */
        readonly post: operations["adminClawBack"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/admin/v1/teams/{team_id}/plan": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Change the plan of a team
         * @description An upgrade takes effect at once and grants the prorated difference; a downgrade or a cancellation waits for the period's end. Paid credits stay under their own expiry. With `preview=true` it says what it would do and changes nothing; the write sends the previewed version in `If-Match` and needs an `Idempotency-Key`. Its version is that of both accounts.
         */
        readonly post: operations["adminChangePlan"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/admin/v1/teams/{team_id}/holds": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the holds of a team
         * @description Newest first.
         */
        readonly get: operations["adminListHolds"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/admin/v1/teams/{team_id}/budgets": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the budgets of a team
         * @description Of its keys, its members and the whole team, with what is used in the current window.
         */
        readonly get: operations["adminListBudgets"];
        /**
         * Set a budget
         * @description Makes the budget of this scope, kind and window, or gives it a new limit. A new limit never resets what is used.
         */
        readonly put: operations["adminSetBudget"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/admin/v1/teams/{team_id}/budgets/{budget_id}/remove": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Remove a budget
         * @description It stands in the way of nothing from now on. Its counter goes with it.
         */
        readonly post: operations["adminRemoveBudget"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/admin/v1/teams/{team_id}/rollover-rules/{kind}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get the rollover rule of a team
         * @description The rule of one kind.
         */
        readonly get: operations["adminGetRolloverRule"];
        /**
         * Set the rollover rule of a team
         * @description With `preview=true` it says what would change at the next period's end. The write sends the previewed version in `If-Match` and needs an `Idempotency-Key`.
         */
        readonly put: operations["adminSetRolloverRule"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/admin/v1/teams/{team_id}/rollover-preview": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Preview the rollover of a team
         * @description What the period's end at an instant would carry and forfeit if nothing more were spent. Changes nothing.
         */
        readonly get: operations["adminPreviewRollover"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/admin/v1/expiring": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List expiring credits
         * @description Grants with unused credits that will expire soon, over all teams or one, soonest first.
         */
        readonly get: operations["adminListExpiring"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/admin/v1/ledger/verify": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Verify the ledger
         * @description Recomputes every law of the rulebook from the entries and says what does not hold, and where. It checks a bounded number of accounts and answers where to go on. Changes nothing.
         */
        readonly post: operations["adminVerifyLedger"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/admin/v1/usage": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Report usage over all teams or one
         * @description As the customers' report, over all teams or one. Each row has one kind.
         */
        readonly get: operations["adminGetUsage"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/admin/v1/audit": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the audit log
         * @description Who did what, newest first.
         */
        readonly get: operations["adminListAudit"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/admin/v1/limits": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get the limits of the roles
         * @description The largest number of credits that one write of a role may give or take without a second person.
         */
        readonly get: operations["adminGetLimits"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/admin/v1/approvals": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List approvals
         * @description Writes that wait for a second person, or waited for one, newest first.
         */
        readonly get: operations["adminListApprovals"];
        readonly put?: never;
        /**
         * Ask a second person to approve a write
         * @description Keeps a write as it was previewed, with the preview's version, for somebody else to approve: it runs exactly so, once, or not at all. A version that is no longer the account's is a 412. Asking moves no credits.
         */
        readonly post: operations["adminRequestApproval"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/admin/v1/approvals/{approval_id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get an approval
         * @description With what it would do, who asked for it and who decided.
         */
        readonly get: operations["adminGetApproval"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/admin/v1/approvals/{approval_id}/approve": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Approve and run a write
         * @description Runs the write exactly as it was asked for, in one transaction with the decision and its audit. Nobody approves their own, and the approver's own limit must cover it. An account that changed since the preview is a 412 and makes the approval stale. The same person approving again, because an answer was lost, runs nothing twice.
         */
        readonly post: operations["adminApprove"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/admin/v1/approvals/{approval_id}/reject": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Reject a write
         * @description Nothing of it happens. A second person says why not.
         */
        readonly post: operations["adminRejectApproval"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/admin/v1/approvals/{approval_id}/withdraw": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Withdraw a request
         * @description Whoever asked takes it back. Nothing of it happens.
         */
        readonly post: operations["adminWithdrawApproval"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/admin/v1/bulk-grants": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List bulk grants
         * @description Newest first.
         */
        readonly get: operations["adminListBulkGrants"];
        readonly put?: never;
        /**
         * Dry-run grants from a CSV
         * @description Reads every line and says what it would do, or what is wrong with it. Grants nothing: a second person has to approve it first.
         */
        readonly post: operations["adminCreateBulkGrant"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/admin/v1/bulk-grants/{bulk_grant_id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get a bulk grant
         * @description With how far it has come.
         */
        readonly get: operations["adminGetBulkGrant"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/admin/v1/bulk-grants/{bulk_grant_id}/lines": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the lines of a bulk grant
         * @description In the order of the file. As CSV it has all of them, with what became of each.
         */
        readonly get: operations["adminListBulkGrantLines"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/admin/v1/bulk-grants/{bulk_grant_id}/request": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Ask a second person to approve a bulk grant
         * @description However little it gives. Once approved it runs by itself, line by line, and bad lines are left out. Asking twice is asking once.
         */
        readonly post: operations["adminRequestBulkGrant"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/admin/v1/search": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Search teams, best match first
         * @description Finds teams by name, domain, id, key prefix or member e-mail, and says what matched. An exact match comes before the beginning of a text, and that before a word or a part in the middle. Of a whole key only its prefix is looked for.
         */
        readonly get: operations["adminSearch"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/admin/v1/views": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List saved views
         * @description Names for addresses of the console: the caller's own and those that are shared, by name.
         */
        readonly get: operations["adminListViews"];
        readonly put?: never;
        /**
         * Save a view
         * @description Keeps an address of the console under a name, for the caller alone or for everybody; a shared one is in the audit log. At most 100 of a person.
         */
        readonly post: operations["adminCreateView"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/admin/v1/views/{view_id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /**
         * Delete a saved view
         * @description The caller's own; a shared one by who made it or by an owner. Deleting it again is a 404.
         */
        readonly delete: operations["adminDeleteView"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/admin/v1/exports": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List exports
         * @description The caller's own, newest first. They are kept for a day.
         */
        readonly get: operations["adminListExports"];
        readonly put?: never;
        /**
         * Start an export
         * @description The server writes the file in the background, row by row, and goes on where it was after a crash; `GET` the export for its progress. What is asked for is the caller's own permission: the audit log needs `audit:read`. It is in the audit log.
         */
        readonly post: operations["adminCreateExport"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/admin/v1/exports/{export_id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get an export
         * @description Its state and how many rows are written.
         */
        readonly get: operations["adminGetExport"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/admin/v1/exports/{export_id}/file": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Download an export
         * @description The file of an export that is done, for who made it, until it expires. Cells that a spreadsheet would take for a formula begin with a quote.
         */
        readonly get: operations["adminDownloadExport"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/admin/v1/events": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Follow what happens
         * @description What the caller may see of what has changed: credits of a team, approvals, the audit log, exports of the caller's own. An event says what to look at again, and never what is there. With `Accept: text/event-stream` it is a stream of server-sent events that stays open: each `data` is one event as JSON, its `id` is where to go on by `Last-Event-ID` or `after`, and a comment comes every 15 seconds. Otherwise it answers at once with what has happened since `after`, which is how to follow where no stream gets through. Without `after` it begins now. A session has at most 6 streams.
         */
        readonly get: operations["adminListEvents"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description Id of a hold. */
        readonly HoldId: string;
        readonly IdempotencyKey: string;
        /** @description Paging and preview, the same for both searches. */
        readonly SearchControl: {
            /**
             * @description Page number from 0. With `offset` too, both are added: `page × limit + offset`.
             * @default 0
             */
            readonly page: number;
            /**
             * @description Records to skip.
             * @default 0
             */
            readonly offset: number;
            /**
             * @description Records to return. The plan says how many are allowed.
             * @default 25
             */
            readonly limit: number;
            /** @description `metadata.next_cursor` of the page before; takes the place of `page` and `offset`. */
            readonly cursor?: string | null;
            /**
             * @description Count all matches too. Slower.
             * @default false
             */
            readonly include_total_results: boolean;
            /**
             * @description A preview: what names the company is masked, and the call is free unless a filter judges what is masked or names a company: its name, id, domain, LinkedIn page or description, and the description or the link of a job, also by an exclusion. Such a call is paid and comes unmasked. `id` is not masked: it is what a reveal takes, and tells nobody whose it is.
             * @default false
             */
            readonly blur_company_data: boolean;
        };
        /** @description Whole words, any case. Null or empty means no filter. */
        readonly Words: readonly string[] | null;
        /** @description Regular expressions. Null or empty means no filter. */
        readonly Patterns: readonly string[] | null;
        /** @description ISO 3166-1 codes of two letters. Null or empty means no filter. */
        readonly CountryCodes: readonly string[] | null;
        readonly Place: {
            readonly id: number;
        };
        /** @description Places by id. Null or empty means no filter. */
        readonly Places: readonly components["schemas"]["Place"][] | null;
        /** @description Null means no filter. */
        readonly Flag: boolean | null;
        /** @enum {string} */
        readonly WorkplaceType: "on_site" | "hybrid" | "remote";
        /** @description Whole days before now. 0 is today. */
        readonly Days: number | null;
        /**
         * Format: date
         * @description A calendar day, or null.
         */
        readonly NullableDate: string | null;
        /**
         * Format: date-or-date-time
         * @description A calendar day, or a timestamp (UTC when it names no zone), from 1970 to 2999, or null.
         */
        readonly NullableDateOrInstant: string | null;
        /** @description Id of a job. */
        readonly JobId: number;
        /** @description Ids of jobs. Null or empty means no filter. */
        readonly JobIds: readonly components["schemas"]["JobId"][] | null;
        /** @enum {string} */
        readonly Seniority: "c_level" | "staff" | "senior" | "mid_level" | "junior";
        readonly Amount: number | null;
        /** @description Null or empty means no filter. */
        readonly Strings: readonly string[] | null;
        /** @enum {string} */
        readonly EmploymentStatus: "full_time" | "part_time" | "temporary" | "internship" | "contract" | "freelance" | "co_founder" | "apprenticeship" | "seasonal" | "volunteer" | "other";
        /** @description Slugs. Null or empty means no filter. */
        readonly Slugs: readonly string[] | null;
        /** @description Filters on the job itself. `_or` any of them, `_and` all of them, `_not` none of them. All filters that are set must hold. */
        readonly JobFilters: {
            /** @description The title has all words of one of these, in any order, any case. */
            readonly job_title_or?: components["schemas"]["Words"];
            /** @description The title has none of these. */
            readonly job_title_not?: components["schemas"]["Words"];
            /** @description The title matches one of these regular expressions, any case. */
            readonly job_title_pattern_or?: components["schemas"]["Patterns"];
            /** @description The title matches all of these regular expressions. */
            readonly job_title_pattern_and?: components["schemas"]["Patterns"];
            /** @description The title matches none of these regular expressions. */
            readonly job_title_pattern_not?: components["schemas"]["Patterns"];
            /** @description The job is in one of these countries. */
            readonly job_country_code_or?: components["schemas"]["CountryCodes"];
            /** @description The job is in none of these countries. */
            readonly job_country_code_not?: components["schemas"]["CountryCodes"];
            /** @description The job is in one of these places, by id. */
            readonly job_location_or?: components["schemas"]["Places"];
            /** @description The job is in none of these places. */
            readonly job_location_not?: components["schemas"]["Places"];
            /** @description The location matches one of these regular expressions. */
            readonly job_location_pattern_or?: components["schemas"]["Patterns"];
            /** @description The location matches none of these regular expressions. */
            readonly job_location_pattern_not?: components["schemas"]["Patterns"];
            /** @description Remote jobs only (true) or none of them (false). */
            readonly remote?: components["schemas"]["Flag"];
            /** @description Where the work is done. */
            readonly workplace_types_or?: readonly components["schemas"]["WorkplaceType"][] | null;
            /** @description Posted at most so many days ago. 0 is today. */
            readonly posted_at_max_age_days?: components["schemas"]["Days"];
            /** @description Posted on this day or later. */
            readonly posted_at_gte?: components["schemas"]["NullableDate"];
            /** @description Posted on this day or earlier. */
            readonly posted_at_lte?: components["schemas"]["NullableDate"];
            /** @description Found at most so many days ago. */
            readonly discovered_at_max_age_days?: components["schemas"]["Days"];
            /** @description Found at least so many days ago. */
            readonly discovered_at_min_age_days?: components["schemas"]["Days"];
            /** @description Found then or later. */
            readonly discovered_at_gte?: components["schemas"]["NullableDateOrInstant"];
            /** @description Found then or earlier. */
            readonly discovered_at_lte?: components["schemas"]["NullableDateOrInstant"];
            /** @description Closed jobs only (true) or open ones only (false). */
            readonly is_closed?: components["schemas"]["Flag"];
            /** @description Closed then or later. */
            readonly closed_at_gte?: components["schemas"]["NullableDateOrInstant"];
            /** @description Closed then or earlier. */
            readonly closed_at_lte?: components["schemas"]["NullableDateOrInstant"];
            /** @description The description matches one of these regular expressions, any case. */
            readonly job_description_pattern_or?: components["schemas"]["Patterns"];
            /** @description The description matches all of these regular expressions. */
            readonly job_description_pattern_and?: components["schemas"]["Patterns"];
            /** @description The description matches none of these regular expressions. */
            readonly job_description_pattern_not?: components["schemas"]["Patterns"];
            /** @description The description matches one of these regular expressions, in this case. */
            readonly job_description_pattern_case_sensitive_or?: components["schemas"]["Patterns"];
            /** @description The description has one of these, as whole words in a row; one in capitals must be in capitals. */
            readonly job_description_contains_or?: components["schemas"]["Words"];
            /** @description The description has none of these, read in the same way. */
            readonly job_description_contains_not?: components["schemas"]["Words"];
            /** @description The job is one of these. */
            readonly job_id_or?: components["schemas"]["JobIds"];
            /** @description The job is none of these. */
            readonly job_id_not?: components["schemas"]["JobIds"];
            /** @description The seniority is one of these. */
            readonly job_seniority_or?: readonly components["schemas"]["Seniority"][] | null;
            /** @description Jobs that one can apply to in one step (true) or the others (false). */
            readonly easy_apply?: components["schemas"]["Flag"];
            /** @description Pays at least this a year. */
            readonly min_salary_usd?: components["schemas"]["Amount"];
            /** @description Pays at most this a year. */
            readonly max_salary_usd?: components["schemas"]["Amount"];
            /** @description The posting is on one of these domains. */
            readonly url_domain_or?: components["schemas"]["Strings"];
            /** @description The posting is on none of these domains. */
            readonly url_domain_not?: components["schemas"]["Strings"];
            /** @description One of these kinds of employment. */
            readonly employment_statuses_or?: readonly components["schemas"]["EmploymentStatus"][] | null;
            /** @description The job names one of these technologies. */
            readonly job_technology_slug_or?: components["schemas"]["Slugs"];
            /** @description The job names all of these technologies. */
            readonly job_technology_slug_and?: components["schemas"]["Slugs"];
            /** @description The job names none of these technologies. */
            readonly job_technology_slug_not?: components["schemas"]["Slugs"];
            /** @description The job has one of these keywords. */
            readonly job_keyword_slug_or?: components["schemas"]["Slugs"];
            /** @description The job has all of these keywords. */
            readonly job_keyword_slug_and?: components["schemas"]["Slugs"];
            /** @description The job has none of these keywords. */
            readonly job_keyword_slug_not?: components["schemas"]["Slugs"];
        };
        /** @description Id of a company. Opaque. */
        readonly CompanyId: string;
        /** @description Ids of companies. Null or empty means no filter. */
        readonly CompanyIds: readonly components["schemas"]["CompanyId"][] | null;
        /** @description Filters on the company. The identifiers (`company_name_or`, `company_name_case_insensitive_or`, `company_name_partial_match_or`, `company_id_or`, `company_domain_or`, `company_linkedin_url_or`) are joined by OR with each other; with everything else by AND. */
        readonly CompanyFilters: {
            /** @description The name is exactly one of these. */
            readonly company_name_or?: components["schemas"]["Strings"];
            /** @description The name is none of these. */
            readonly company_name_not?: components["schemas"]["Strings"];
            /** @description The name is one of these, any case. */
            readonly company_name_case_insensitive_or?: components["schemas"]["Strings"];
            /** @description The name contains one of these, any case. */
            readonly company_name_partial_match_or?: components["schemas"]["Strings"];
            /** @description The name contains none of these. */
            readonly company_name_partial_match_not?: components["schemas"]["Strings"];
            /** @description The company is one of these. */
            readonly company_id_or?: components["schemas"]["CompanyIds"];
            /** @description The company is none of these. */
            readonly company_id_not?: components["schemas"]["CompanyIds"];
            /** @description The domain is one of these. A URL or an e-mail address stands for its domain. */
            readonly company_domain_or?: components["schemas"]["Strings"];
            /** @description The domain is none of these. */
            readonly company_domain_not?: components["schemas"]["Strings"];
            /** @description The LinkedIn page is one of these. */
            readonly company_linkedin_url_or?: components["schemas"]["Strings"];
            /**
             * @description Recruiting agencies, direct employers, or all.
             * @enum {string|null}
             */
            readonly company_type?: "recruiting_agency" | "direct_employer" | "all" | null;
            /** @description The description matches one of these regular expressions, any case. */
            readonly company_description_pattern_or?: components["schemas"]["Patterns"];
            /** @description The description matches none of these regular expressions. */
            readonly company_description_pattern_not?: components["schemas"]["Patterns"];
            /** @description The description patterns do not see accents. */
            readonly company_description_pattern_accent_insensitive?: components["schemas"]["Flag"];
            /** @description The city matches one of these regular expressions. */
            readonly company_location_pattern_or?: components["schemas"]["Patterns"];
            /** @description The company is in one of these countries. */
            readonly company_country_code_or?: components["schemas"]["CountryCodes"];
            /** @description The company is known to be in a country, and it is none of these. */
            readonly company_country_code_not?: components["schemas"]["CountryCodes"];
            /** @description The company is in none of these countries or its country is not known. */
            readonly company_country_code_not_or_null?: components["schemas"]["CountryCodes"];
            /** @description The company uses one of these technologies. */
            readonly company_technology_slug_or?: components["schemas"]["Slugs"];
            /** @description The company uses all of these technologies. */
            readonly company_technology_slug_and?: components["schemas"]["Slugs"];
            /** @description The company uses none of these technologies. */
            readonly company_technology_slug_not?: components["schemas"]["Slugs"];
            /** @description The company has one of these keywords. */
            readonly company_keyword_slug_or?: components["schemas"]["Slugs"];
            /** @description The company has all of these keywords. */
            readonly company_keyword_slug_and?: components["schemas"]["Slugs"];
            /** @description The company has none of these keywords. */
            readonly company_keyword_slug_not?: components["schemas"]["Slugs"];
            /** @description One of these invested, by exact name. */
            readonly company_investors_or?: components["schemas"]["Strings"];
            /** @description An investor's name contains one of these. */
            readonly company_investors_partial_match_or?: components["schemas"]["Strings"];
            /** @description The company has one of these tags. */
            readonly company_tags_or?: components["schemas"]["Strings"];
        };
        readonly WholeNumber: number | null;
        /** @enum {string} */
        readonly FundingStage: "angel" | "pre_seed" | "seed" | "series_a" | "series_b" | "series_c" | "series_d" | "series_e" | "series_f" | "series_g" | "series_h" | "series_i" | "series_j" | "series_unknown" | "venture_round_not_specified" | "early_vc" | "late_vc" | "growth_equity_vc" | "private_equity" | "convertible_note" | "debt_financing" | "equity_crowdfunding" | "product_crowdfunding" | "corporate_round" | "secondary_market" | "grant" | "non_equity_assistance" | "initial_coin_offering" | "post_ipo_equity" | "post_ipo_debt" | "post_ipo_secondary" | "undisclosed" | "other";
        /** @description Null or empty means no filter. */
        readonly Integers: readonly number[] | null;
        /** @description Filters on size, money and industry of the company. A company without the figure does not match, but for the `_or_null` forms. */
        readonly CompanySizeFilters: {
            /** @description At least so many employees. */
            readonly min_employee_count?: components["schemas"]["WholeNumber"];
            /** @description At most so many employees. */
            readonly max_employee_count?: components["schemas"]["WholeNumber"];
            /** @description At least so many employees, or not known. */
            readonly min_employee_count_or_null?: components["schemas"]["WholeNumber"];
            /** @description At most so many employees, or not known. */
            readonly max_employee_count_or_null?: components["schemas"]["WholeNumber"];
            /** @description Yearly revenue of at least this. */
            readonly min_revenue_usd?: components["schemas"]["WholeNumber"];
            /** @description Yearly revenue of at most this. */
            readonly max_revenue_usd?: components["schemas"]["WholeNumber"];
            /** @description Total funding of at least this. */
            readonly min_funding_usd?: components["schemas"]["WholeNumber"];
            /** @description Total funding of at most this. */
            readonly max_funding_usd?: components["schemas"]["WholeNumber"];
            /** @description The funding stage is one of these. */
            readonly funding_stage_or?: readonly components["schemas"]["FundingStage"][] | null;
            /** @description The last funding round was on this day or later. */
            readonly last_funding_round_date_gte?: components["schemas"]["NullableDate"];
            /** @description The last funding round was on this day or earlier. */
            readonly last_funding_round_date_lte?: components["schemas"]["NullableDate"];
            /** @description The industry is one of these. */
            readonly industry_id_or?: components["schemas"]["Integers"];
            /** @description The industry is known, and it is none of these. */
            readonly industry_id_not?: components["schemas"]["Integers"];
            /** @description The industry is none of these or not known. */
            readonly industry_id_not_or_null?: components["schemas"]["Integers"];
            /** @description Only companies of Y Combinator. */
            readonly only_yc_companies?: components["schemas"]["Flag"];
        };
        readonly JobOrder: {
            /** @enum {string} */
            readonly field: "date_posted" | "discovered_at";
            /** @default true */
            readonly desc: boolean;
        };
        /** @enum {string} */
        readonly JobProperty: "company_object.domain" | "company_object.linkedin_url" | "final_url" | "hiring_team" | "employment_statuses";
        /** @description A search for jobs. At least one of `x-at-least-one-of` must be set, so that no search runs over everything. `discovered_at_gte` does not count as such. */
        readonly JobSearch: components["schemas"]["SearchControl"] & components["schemas"]["JobFilters"] & components["schemas"]["CompanyFilters"] & components["schemas"]["CompanySizeFilters"] & {
            /** @description Default: `date_posted`, then `discovered_at`, both descending. */
            readonly order_by?: readonly components["schemas"]["JobOrder"][] | null;
            /** @description One of these is known. */
            readonly property_exists_or?: readonly components["schemas"]["JobProperty"][] | null;
            /** @description All of these are known. */
            readonly property_exists_and?: readonly components["schemas"]["JobProperty"][] | null;
        };
        /** @description Id of a request. */
        readonly RequestId: string;
        /**
         * @description One of the two separate pools of credits. One never pays for the other.
         * @enum {string}
         */
        readonly CreditKind: "api" | "company";
        /** @description Id of a charge. */
        readonly ChargeId: string;
        /** @description Id of a grant. */
        readonly GrantId: string;
        /** @description Id of a budget. */
        readonly BudgetId: string;
        /**
         * @description Whose charges it counts.
         * @enum {string}
         */
        readonly BudgetScope: "api_key" | "member" | "team";
        /** @description Id of the key, the member or the team, by `scope`. */
        readonly BudgetScopeId: string;
        /**
         * @description When it starts again from 0: with each calendar day or month in the time zone of the team, or never.
         * @enum {string}
         */
        readonly BudgetWindow: "day" | "month" | "lifetime";
        /**
         * Format: date-time
         * @description RFC 3339 with a zone, from 1970 to 2999, or null.
         */
        readonly NullableInstant: string | null;
        /** @description Id of a payment at the payment provider. */
        readonly PaymentId: string;
        /** @description Id of an approval. */
        readonly ApprovalId: string;
        /**
         * Format: date-time
         * @description RFC 3339 with a zone, from 1970 to 2999. Answers are in UTC with milliseconds.
         */
        readonly Instant: string;
        /** @description Opaque version of an account, or of both accounts of a team. It changes with grants, expiries, rollovers and rules, not with charges. */
        readonly Version: string;
        /**
         * @description What an entry books. `hold` sets credits aside, `capture` takes them for a charge and `release` returns them. `refund` returns charged credits. `void`, `adjustment` and `claw_back` take available credits away; `expiry_change` moves none.
         * @enum {string}
         */
        readonly EntryType: "grant" | "charge" | "expiry" | "rollover_out" | "rollover_forfeit" | "rollover_in" | "hold" | "capture" | "release" | "refund" | "void" | "adjustment" | "claw_back" | "expiry_change";
        /** @description Id of an API key. */
        readonly ApiKeyId: string;
        /** @description Id of a member of a team. */
        readonly MemberId: string;
        readonly CompanyOrder: {
            /** @enum {string} */
            readonly field: "confidence" | "num_jobs_found" | "num_jobs" | "employee_count";
            /** @default true */
            readonly desc: boolean;
        };
        /** @description Filters on jobs inside a search for companies. */
        readonly NestedJobFilters: components["schemas"]["JobFilters"];
        /** @enum {string} */
        readonly Confidence: "low" | "medium" | "high";
        /** @description Filters on the technologies of a company. */
        readonly TechnologyFilters: {
            /** @description The technology is one of these. */
            readonly technology_slug_or?: components["schemas"]["Slugs"];
            /** @description Its category is one of these. */
            readonly technology_category_slug_or?: components["schemas"]["Slugs"];
            /** @description Its parent category is one of these. */
            readonly technology_parent_category_slug_or?: components["schemas"]["Slugs"];
            /** @description The confidence is one of these. */
            readonly confidence_or?: readonly components["schemas"]["Confidence"][] | null;
            /** @description At most this rank within its category. */
            readonly max_rank?: components["schemas"]["WholeNumber"];
            /** @description Named in at least so many jobs. */
            readonly min_jobs?: components["schemas"]["WholeNumber"];
            /** @description Named in at most so many jobs. */
            readonly max_jobs?: components["schemas"]["WholeNumber"];
            /** @description At least this relative occurrence within its category. */
            readonly min_relative_occurrence?: components["schemas"]["Amount"];
            /** @description First found on this day or later. */
            readonly first_date_found_gte?: components["schemas"]["NullableDate"];
            /** @description First found on this day or earlier. */
            readonly first_date_found_lte?: components["schemas"]["NullableDate"];
            /** @description Last found on this day or later. */
            readonly last_date_found_gte?: components["schemas"]["NullableDate"];
            /** @description Last found on this day or earlier. */
            readonly last_date_found_lte?: components["schemas"]["NullableDate"];
        };
        /** @description Filters on technologies inside a search for companies. */
        readonly NestedTechnologyFilters: components["schemas"]["TechnologyFilters"];
        /** @enum {string} */
        readonly CompanyProperty: "domain" | "linkedin_url";
        /** @description A search for companies. */
        readonly CompanySearch: components["schemas"]["SearchControl"] & components["schemas"]["CompanyFilters"] & components["schemas"]["CompanySizeFilters"] & {
            /** @description Default: `confidence`, `num_jobs_found`, `num_jobs`, `employee_count`, all descending. */
            readonly order_by?: readonly components["schemas"]["CompanyOrder"][] | null;
            /** @description Fill `technologies_found` for these technologies. */
            readonly expand_technology_slugs?: components["schemas"]["Slugs"];
            /** @description The company has at least one job that matches these. */
            readonly job_filters?: components["schemas"]["NestedJobFilters"] | null;
            /** @description The company has at least one technology that matches these. */
            readonly tech_filters?: components["schemas"]["NestedTechnologyFilters"] | null;
            /** @description At least so many jobs match `job_filters`. */
            readonly min_num_jobs_found?: components["schemas"]["WholeNumber"];
            /** @description One of these is known. */
            readonly property_exists_or?: readonly components["schemas"]["CompanyProperty"][] | null;
            /** @description All of these are known. */
            readonly property_exists_and?: readonly components["schemas"]["CompanyProperty"][] | null;
        };
        /** @description Opaque place in a list. */
        readonly Cursor: string;
        readonly TechnologyOrder: {
            /** @enum {string} */
            readonly field: "confidence" | "jobs";
            /** @default true */
            readonly desc: boolean;
        };
        /** @description The technologies of one company. Name it by at least one of `company_id`, `company_domain`, `company_linkedin_url` and `company_name`; when several are given, all must fit the same company. */
        readonly TechnologySearch: components["schemas"]["TechnologyFilters"] & {
            /** @description Id of the company. */
            readonly company_id?: components["schemas"]["CompanyId"] | null;
            /** @description Its domain. */
            readonly company_domain?: string | null;
            /** @description Its LinkedIn page. */
            readonly company_linkedin_url?: string | null;
            /** @description Its name, any case. */
            readonly company_name?: string | null;
            /** @description Page number from 0. Null: 0. */
            readonly page?: number | null;
            /** @description Technologies to skip. Null: none. */
            readonly offset?: number | null;
            /** @description Technologies to return. Null: as many as the plan allows on a page. */
            readonly limit?: number | null;
            /** @description `metadata.next_cursor` of the page before; takes the place of `page` and `offset`. */
            readonly cursor?: components["schemas"]["Cursor"] | null;
            /**
             * @description Count all matches too.
             * @default false
             */
            readonly include_total_results: boolean;
            /** @description Default: `confidence`, then `jobs`, both descending. */
            readonly order_by?: readonly components["schemas"]["TechnologyOrder"][] | null;
        };
        /** @description Companies to open, by id or by domain or both. Duplicates count once. */
        readonly RevealRequest: {
            readonly company_ids?: readonly components["schemas"]["CompanyId"][];
            readonly company_domains?: readonly string[];
        };
        /** @description Id of a team. */
        readonly TeamId: string;
        /**
         * @description Where a grant came from.
         * @enum {string}
         */
        readonly GrantSource: "plan" | "trial" | "free" | "top_up" | "auto_recharge" | "promo" | "manual" | "rollover" | "refund";
        /**
         * @description Only paid credits roll over.
         * @enum {string}
         */
        readonly GrantClass: "paid" | "unpaid";
        /**
         * Format: date-or-date-time
         * @description A calendar day, or a timestamp, from 1970 to 2999. A timestamp without a zone is UTC.
         */
        readonly DateOrInstant: string;
        /** @description Operation id of this contract. */
        readonly OperationName: string;
        /**
         * @description An operation that has a price.
         * @enum {string}
         */
        readonly PricedOperationName: "searchJobs" | "searchCompanies" | "searchTechnologies" | "revealCompanies";
        /** @description A call to come: an operation, and how much of it. */
        readonly EstimateRequest: {
            readonly operation: components["schemas"]["PricedOperationName"];
            /** @description What is priced: records, lookups or companies, by the operation. */
            readonly units?: number | null;
            /** @description Of `revealCompanies`, in place of `units`: those inside an open access window are free. Duplicates count once. */
            readonly company_ids?: readonly components["schemas"]["CompanyId"][] | null;
        };
        /** @description Id of a plan, such as `free` or `api_1500`. */
        readonly PlanId: string;
        /** @description Credits to set aside before the cost is known. */
        readonly HoldCreation: {
            readonly kind: components["schemas"]["CreditKind"];
            readonly amount: number;
            /**
             * @description After how many seconds the hold ends by itself, at most 31 days. Whatever is left is available again then.
             * @default 3600
             */
            readonly ttl_seconds: number;
            /** @description The caller's own name for it. */
            readonly label?: string | null;
        };
        /** @description What to take out of the hold. The rest goes back to the grants that it came from. */
        readonly HoldCapture: {
            /** @description At most what is left under the hold. Null or absent: all of it. */
            readonly amount?: number | null;
            /**
             * @description Records that it pays for. The usage report counts them.
             * @default 0
             */
            readonly records: number;
        };
        /** @description Id of a staff member. */
        readonly StaffId: string;
        /** @enum {string} */
        readonly StaffRole: "viewer" | "support" | "billing_admin" | "owner";
        readonly SignIn: {
            readonly email: string;
            /** Format: password */
            readonly password: string;
        };
        /** @description Six digits of the authenticator application, or a recovery code. Spaces and dashes do not matter. */
        readonly SecondFactorText: string;
        readonly SecondFactorSignIn: {
            /** @description Of the 401 that the password was answered with. */
            readonly challenge: string;
            readonly code: components["schemas"]["SecondFactorText"];
        };
        /** Format: password */
        readonly NewPassword: string;
        readonly LinkAccept: {
            /** @description What the link ends with. */
            readonly token: string;
            readonly password: components["schemas"]["NewPassword"];
        };
        readonly OidcBegin: {
            /** @description Path of the console to come back to; never another host. */
            readonly return_to: string;
        };
        readonly OidcFinish: {
            readonly code: string;
            readonly state: string;
        };
        readonly SecondFactorCode: {
            readonly code: components["schemas"]["SecondFactorText"];
        };
        readonly PasswordChange: {
            /** Format: password */
            readonly current_password: string;
            readonly new_password: components["schemas"]["NewPassword"];
        };
        readonly TotpEnrol: {
            /**
             * Format: password
             * @description Left out only by who has none and signed in less than five minutes ago.
             */
            readonly current_password?: string;
        };
        /** @description Id of a session of a staff member. */
        readonly SessionId: string;
        readonly StaffInvite: {
            readonly email: string;
            readonly name: string;
            readonly role: components["schemas"]["StaffRole"];
        };
        readonly StaffRoleChange: {
            readonly role: components["schemas"]["StaffRole"];
        };
        /** @description Id of a staff token (not the token itself). */
        readonly StaffTokenId: string;
        readonly StaffTokenOrder: {
            readonly staff_id: components["schemas"]["StaffId"];
            readonly name: string;
            readonly role: components["schemas"]["StaffRole"];
            /** @description After now. */
            readonly expires_at: components["schemas"]["Instant"];
        };
        /** @description Nothing survives. */
        readonly RolloverNone: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly mode: "none";
        };
        /** @description The most rolled-over credits alive at once. Null or absent: no cap. */
        readonly RolloverMaxAmount: number | null;
        /** @description How often the same credits may roll over. Null or absent: no cap. */
        readonly RolloverMaxRollovers: number | null;
        /** @description They never expire. */
        readonly RolloverLifeForever: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly basis: "forever";
        };
        readonly RolloverMonths: number;
        /** @description So many months after they were first bought. */
        readonly RolloverLifeOrigin: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly basis: "origin";
            readonly months: components["schemas"]["RolloverMonths"];
        };
        /** @description So many months after the rollover. */
        readonly RolloverLifeRollover: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly basis: "rollover";
            readonly months: components["schemas"]["RolloverMonths"];
        };
        /** @description How long rolled-over credits live. */
        readonly RolloverLife: components["schemas"]["RolloverLifeForever"] | components["schemas"]["RolloverLifeOrigin"] | components["schemas"]["RolloverLifeRollover"];
        /** @description All that is unused survives, up to the caps. */
        readonly RolloverAll: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly mode: "all";
            readonly max_amount?: components["schemas"]["RolloverMaxAmount"];
            readonly max_rollovers?: components["schemas"]["RolloverMaxRollovers"];
            readonly life: components["schemas"]["RolloverLife"];
        };
        /** @description A part survives, up to the caps, rounded down. */
        readonly RolloverPercent: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly mode: "percent";
            readonly percent: number;
            /** @enum {string} */
            readonly percent_of: "unused" | "granted";
            readonly max_amount?: components["schemas"]["RolloverMaxAmount"];
            readonly max_rollovers?: components["schemas"]["RolloverMaxRollovers"];
            readonly life: components["schemas"]["RolloverLife"];
        };
        /** @description What of a paid plan grant survives the end of a billing period. */
        readonly RolloverRule: components["schemas"]["RolloverNone"] | components["schemas"]["RolloverAll"] | components["schemas"]["RolloverPercent"];
        readonly TeamCreation: {
            readonly name: string;
            readonly domain?: string | null;
            readonly plan_id: components["schemas"]["PlanId"];
            /**
             * Format: time-zone
             * @default UTC
             */
            readonly time_zone: string;
            /** @description Where the first billing period begins. Null: now. */
            readonly anchor_at?: components["schemas"]["NullableInstant"];
            /** Format: email */
            readonly owner_email?: string | null;
        };
        /**
         * @description Why support did it.
         * @enum {string}
         */
        readonly ReasonCode: "goodwill" | "service_issue" | "sales_agreement" | "offline_payment" | "promotion" | "correction" | "migration" | "test" | "other";
        /** @description Why support did it. */
        readonly Note: string;
        /**
         * Format: uri
         * @description Link to the ticket about it.
         */
        readonly TicketUrl: string | null;
        /** @description Why support does it. */
        readonly StaffReason: {
            readonly reason_code: components["schemas"]["ReasonCode"];
            readonly note: components["schemas"]["Note"];
            readonly ticket_url?: components["schemas"]["TicketUrl"];
        };
        readonly ApiKeyCreation: {
            readonly name: string;
            /** @description Null: never. */
            readonly expires_at?: components["schemas"]["NullableInstant"];
        };
        /** @description Credits to give, and why. */
        readonly GrantCreation: {
            readonly kind: components["schemas"]["CreditKind"];
            readonly amount: number;
            /**
             * @description The other sources are the system's own.
             * @enum {string}
             */
            readonly source: "promo" | "manual" | "top_up" | "free" | "trial";
            readonly class: components["schemas"]["GrantClass"];
            /**
             * @description Smaller burns first.
             * @default 100
             */
            readonly priority: number;
            /** @description Null: now. */
            readonly effective_at?: components["schemas"]["NullableInstant"];
            /** @description Null: never. */
            readonly expires_at?: components["schemas"]["NullableInstant"];
            /** @description The invoice that paid for it. */
            readonly invoice_id?: string | null;
            readonly reason_code: components["schemas"]["ReasonCode"];
            readonly note: components["schemas"]["Note"];
            readonly ticket_url?: components["schemas"]["TicketUrl"];
        };
        /** @description A new end of a grant's life, and why. */
        readonly GrantExpiryChange: {
            /** @description Later than now and than the grant's `effective_at`. Null: never. */
            readonly expires_at: components["schemas"]["NullableInstant"];
            readonly reason_code: components["schemas"]["ReasonCode"];
            readonly note: components["schemas"]["Note"];
            readonly ticket_url?: components["schemas"]["TicketUrl"];
        };
        /** @description The life of the new grant. It is linked to the one that the credits came from. */
        readonly Reissue: {
            /** @description Null: never. */
            readonly expires_at: components["schemas"]["NullableInstant"];
        };
        /** @description What to give back of a charge, and why. */
        readonly ChargeRefund: {
            /** @description At most what is not yet refunded. Null or absent: all of that. */
            readonly amount?: number | null;
            /** @description What becomes of credits whose grant has ended. Null or absent: they go back to it and end at once. Else they are a new grant. */
            readonly reissue?: components["schemas"]["Reissue"] | null;
            readonly reason_code: components["schemas"]["ReasonCode"];
            readonly note: components["schemas"]["Note"];
            readonly ticket_url?: components["schemas"]["TicketUrl"];
        };
        /** @description Credits to take away, and why. To give credits, grant them. */
        readonly Adjustment: {
            readonly kind: components["schemas"]["CreditKind"];
            /** @description At most what is available. */
            readonly amount: number;
            readonly reason_code: components["schemas"]["ReasonCode"];
            readonly note: components["schemas"]["Note"];
            readonly ticket_url?: components["schemas"]["TicketUrl"];
        };
        /** @description A payment that was refunded or disputed, and why its credits go. */
        readonly ClawBack: {
            readonly kind: components["schemas"]["CreditKind"];
            readonly payment_id: components["schemas"]["PaymentId"];
            /** @description At most what the payment granted and no claw-back has taken yet. Null or absent: all of that. */
            readonly amount?: number | null;
            readonly reason_code: components["schemas"]["ReasonCode"];
            readonly note: components["schemas"]["Note"];
            readonly ticket_url?: components["schemas"]["TicketUrl"];
        };
        /** @description Another plan for the team, and why. To cancel, name the free plan. To cancel a change that waits, name the current plan. */
        readonly PlanChange: {
            readonly plan_id: components["schemas"]["PlanId"];
            /**
             * @description Null or absent: now for an upgrade, else at the period's end. An upgrade may wait; `now` for a plan that gives less is a 422.
             * @enum {string|null}
             */
            readonly at?: "now" | "period_end" | null;
            readonly reason_code: components["schemas"]["ReasonCode"];
            readonly note: components["schemas"]["Note"];
            readonly ticket_url?: components["schemas"]["TicketUrl"];
        };
        /** @description A budget, and why. There is one for each scope, kind and window: set again it gets the new limit and keeps its counter. */
        readonly BudgetSetting: {
            readonly scope: components["schemas"]["BudgetScope"];
            readonly scope_id: components["schemas"]["BudgetScopeId"];
            readonly kind: components["schemas"]["CreditKind"];
            readonly window: components["schemas"]["BudgetWindow"];
            /** @description 0 stops all that costs. */
            readonly limit: number;
            readonly reason_code: components["schemas"]["ReasonCode"];
            readonly note: components["schemas"]["Note"];
            readonly ticket_url?: components["schemas"]["TicketUrl"];
        };
        /** @description A new rule, and why. */
        readonly RolloverRuleChange: {
            readonly rule: components["schemas"]["RolloverRule"];
            readonly reason_code: components["schemas"]["ReasonCode"];
            readonly note: components["schemas"]["Note"];
            readonly ticket_url?: components["schemas"]["TicketUrl"];
        };
        /** @description Which accounts to check: those of one team, or of all teams page by page. */
        readonly LedgerCheck: {
            /** @description Null: all teams. */
            readonly team_id?: string | null;
            /** @description The `next_cursor` of the check before. */
            readonly cursor?: string | null;
            /**
             * @description Accounts to check before it answers.
             * @default 100
             */
            readonly limit: number;
        };
        /** @description Id of a line of the audit log. */
        readonly AuditId: string;
        /** @description Id of a bulk grant. */
        readonly BulkGrantId: string;
        /** @description The parameters of the write's path. */
        readonly WriteParameters: {
            readonly team_id: components["schemas"]["TeamId"];
            readonly grant_id?: components["schemas"]["GrantId"];
            readonly charge_id?: components["schemas"]["ChargeId"];
        };
        /** @description A write as it was previewed, for a second person to let it happen. */
        readonly ApprovalRequest: {
            /**
             * @description The write, by its operation id.
             * @enum {string}
             */
            readonly operation: "adminCreateGrant" | "adminVoidGrant" | "adminChangeGrantExpiry" | "adminRefundCharge" | "adminAdjustCredits" | "adminClawBack" | "adminChangePlan";
            readonly path: components["schemas"]["WriteParameters"];
            /** @description The body of the write. It is judged as the write's own would be. */
            readonly body: {
                readonly [key: string]: unknown;
            };
            /** @description The version that the preview answered. */
            readonly version: components["schemas"]["Version"];
        };
        /** @description What there is to say about it. */
        readonly ApprovalNote: {
            readonly note?: string | null;
        };
        /** @description Why not. */
        readonly ApprovalRejection: {
            readonly note: components["schemas"]["Note"];
        };
        /** @description Grants as CSV, for a dry run. */
        readonly BulkGrantCreation: {
            /** @description What people call it, such as the name of the file. */
            readonly name?: string | null;
            /** @description A header line with the columns `team` (id, domain or name), `kind`, `amount`, `reason_code`, `note` and, if wanted, `expires_at` (a day or a timestamp, empty for never), in any order; then at most 10,000 lines, separated by commas. */
            readonly csv: string;
        };
        /** @description Id of a saved view. */
        readonly ViewId: string;
        readonly SavedViewCreation: {
            readonly name: string;
            /** @description Path and query of a page of the console; it may hold no API key. */
            readonly path: string;
            /**
             * @description Whether everybody sees it.
             * @default false
             */
            readonly is_shared: boolean;
        };
        /** @description Id of an export. */
        readonly ExportId: string;
        /** @enum {string} */
        readonly ExportType: "ledger" | "usage" | "audit" | "teams";
        /** @description What to write. `ledger` needs `team_id` and `kind`. A field that the type does not have is refused. */
        readonly ExportCreation: {
            readonly type: components["schemas"]["ExportType"];
            /** @description Of ledger, usage and audit: only this team. */
            readonly team_id?: components["schemas"]["TeamId"];
            /** @description Of ledger and usage: only this kind. */
            readonly kind?: components["schemas"]["CreditKind"];
            /** @description Of ledger, usage and audit: start, inclusive. */
            readonly from?: components["schemas"]["DateOrInstant"];
            /** @description Of ledger, usage and audit: end, exclusive. */
            readonly to?: components["schemas"]["DateOrInstant"];
            /**
             * Format: time-zone
             * @description Of usage: where days are cut; UTC unless told.
             */
            readonly timezone?: string;
            /** @description Of usage: what a row is; a day unless told. */
            readonly group_by?: readonly ("day" | "operation" | "kind" | "member" | "api_key" | "team")[];
            /** @description Of audit: only this action. */
            readonly action?: string;
            /** @description Of audit: only what this actor did. */
            readonly actor_id?: string;
            /** @description Of audit: only with this reason. */
            readonly reason_code?: components["schemas"]["ReasonCode"];
            /** @description Of teams: only those that match. */
            readonly q?: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly searchJobs: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Never spend more than this on the call. A search returns the whole records that fit under it and says how many were left out; a reveal opens the first companies that fit.
                 * @example 50
                 */
                readonly "Credits-Max"?: number;
                /**
                 * @description `?1` or `true`: say what the call would cost now and out of which grants. Returns no records and changes nothing. Of a free preview too: its cost is 0.
                 * @example ?1
                 */
                readonly "Credits-Dry-Run"?: "?1" | "?0" | "true" | "false";
                /**
                 * @description Id of an open hold of the operation's kind: the call is paid out of it and out of nothing else. Many calls may draw on one hold. When less is left under it than the call costs, that is a 402; a hold of the other kind is a 404 that says so.
                 * @example hld_01JD4Q8W0E
                 */
                readonly "Credits-Hold"?: components["schemas"]["HoldId"];
                /**
                 * @description A name of the caller's choice for this one request, kept for 24 hours. The same key with the same request is charged once and answered as a replay; with another request it is a 409.
                 * @example nightly-2026-11-23-page-1
                 */
                readonly "Idempotency-Key"?: components["schemas"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["JobSearch"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly searchCompanies: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Never spend more than this on the call. A search returns the whole records that fit under it and says how many were left out; a reveal opens the first companies that fit.
                 * @example 50
                 */
                readonly "Credits-Max"?: number;
                /**
                 * @description `?1` or `true`: say what the call would cost now and out of which grants. Returns no records and changes nothing. Of a free preview too: its cost is 0.
                 * @example ?1
                 */
                readonly "Credits-Dry-Run"?: "?1" | "?0" | "true" | "false";
                /**
                 * @description Id of an open hold of the operation's kind: the call is paid out of it and out of nothing else. Many calls may draw on one hold. When less is left under it than the call costs, that is a 402; a hold of the other kind is a 404 that says so.
                 * @example hld_01JD4Q8W0E
                 */
                readonly "Credits-Hold"?: components["schemas"]["HoldId"];
                /**
                 * @description A name of the caller's choice for this one request, kept for 24 hours. The same key with the same request is charged once and answered as a replay; with another request it is a 409.
                 * @example nightly-2026-11-23-page-1
                 */
                readonly "Idempotency-Key"?: components["schemas"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CompanySearch"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly searchTechnologies: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Never spend more than this on the call. A search returns the whole records that fit under it and says how many were left out; a reveal opens the first companies that fit.
                 * @example 50
                 */
                readonly "Credits-Max"?: number;
                /**
                 * @description `?1` or `true`: say what the call would cost now and out of which grants. Returns no records and changes nothing. Of a free preview too: its cost is 0.
                 * @example ?1
                 */
                readonly "Credits-Dry-Run"?: "?1" | "?0" | "true" | "false";
                /**
                 * @description Id of an open hold of the operation's kind: the call is paid out of it and out of nothing else. Many calls may draw on one hold. When less is left under it than the call costs, that is a 402; a hold of the other kind is a 404 that says so.
                 * @example hld_01JD4Q8W0E
                 */
                readonly "Credits-Hold"?: components["schemas"]["HoldId"];
                /**
                 * @description A name of the caller's choice for this one request, kept for 24 hours. The same key with the same request is charged once and answered as a replay; with another request it is a 409.
                 * @example nightly-2026-11-23-page-1
                 */
                readonly "Idempotency-Key"?: components["schemas"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["TechnologySearch"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly revealCompanies: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Never spend more than this on the call. A search returns the whole records that fit under it and says how many were left out; a reveal opens the first companies that fit.
                 * @example 50
                 */
                readonly "Credits-Max"?: number;
                /**
                 * @description `?1` or `true`: say what the call would cost now and out of which grants. Returns no records and changes nothing. Of a free preview too: its cost is 0.
                 * @example ?1
                 */
                readonly "Credits-Dry-Run"?: "?1" | "?0" | "true" | "false";
                /**
                 * @description Id of an open hold of the operation's kind: the call is paid out of it and out of nothing else. Many calls may draw on one hold. When less is left under it than the call costs, that is a 402; a hold of the other kind is a 404 that says so.
                 * @example hld_01JD4Q8W0E
                 */
                readonly "Credits-Hold"?: components["schemas"]["HoldId"];
                /**
                 * @description A name of the caller's choice for this one request, kept for 24 hours. The same key with the same request is charged once and answered as a replay; with another request it is a 409.
                 * @example nightly-2026-11-23-page-1
                 */
                readonly "Idempotency-Key"?: components["schemas"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RevealRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly listAccessWindows: {
        readonly parameters: {
            readonly query: {
                /** @description Which windows. */
                readonly state: "open" | "closed" | "all";
                /** @description The `next_cursor` of the page before. */
                readonly cursor?: components["schemas"]["Cursor"];
                /** @description Rows on a page. */
                readonly limit: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly getCompany: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of a company. It is opaque; percent-encode it in a path.
                 * @example c0001
                 */
                readonly company_id: components["schemas"]["CompanyId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly listCompanyJobs: {
        readonly parameters: {
            readonly query: {
                /** @description The `next_cursor` of the page before. */
                readonly cursor?: components["schemas"]["Cursor"];
                /** @description Rows on a page. */
                readonly limit: number;
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of a company. It is opaque; percent-encode it in a path.
                 * @example c0001
                 */
                readonly company_id: components["schemas"]["CompanyId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly listCompanyTechnologies: {
        readonly parameters: {
            readonly query: {
                /** @description The `next_cursor` of the page before. */
                readonly cursor?: components["schemas"]["Cursor"];
                /** @description Rows on a page. */
                readonly limit: number;
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of a company. It is opaque; percent-encode it in a path.
                 * @example c0001
                 */
                readonly company_id: components["schemas"]["CompanyId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly getCreditBalanceLegacy: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly getCreditBalance: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description A past instant. Not given means now.
                 * @example 2026-11-01T00:00:00.000Z
                 */
                readonly as_of?: components["schemas"]["Instant"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly listGrants: {
        readonly parameters: {
            readonly query: {
                /** @description Only this kind of credits. */
                readonly kind?: components["schemas"]["CreditKind"];
                /** @description `live` has only grants that are effective and not ended, used up ones too; `all` has every grant. */
                readonly state: "live" | "all";
                /** @description The `next_cursor` of the page before. */
                readonly cursor?: components["schemas"]["Cursor"];
                /** @description Rows on a page. */
                readonly limit: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly listEntries: {
        readonly parameters: {
            readonly query: {
                /**
                 * @description Which of the two accounts. They are never mixed in one list.
                 * @example api
                 */
                readonly kind: components["schemas"]["CreditKind"];
                /** @description Only entries of this type. Repeat it for several. */
                readonly type?: readonly components["schemas"]["EntryType"][];
                /**
                 * @description Start, inclusive. A date is cut in the time zone of the report, else in UTC.
                 * @example 2026-11-01
                 */
                readonly from?: components["schemas"]["DateOrInstant"];
                /**
                 * @description End, exclusive. A date is cut in the time zone of the report, else in UTC.
                 * @example 2026-12-01
                 */
                readonly to?: components["schemas"]["DateOrInstant"];
                /** @description Only entries of this charge. */
                readonly charge_id?: components["schemas"]["ChargeId"];
                /** @description Only entries of this grant. */
                readonly grant_id?: components["schemas"]["GrantId"];
                /**
                 * @description Only what this operation spent, by its operation id.
                 * @example searchJobs
                 */
                readonly operation?: components["schemas"]["OperationName"];
                /** @description Only what this API key spent. */
                readonly api_key_id?: components["schemas"]["ApiKeyId"];
                /** @description Only what this member's keys spent. */
                readonly member_id?: components["schemas"]["MemberId"];
                /** @description The `next_cursor` of the page before. */
                readonly cursor?: components["schemas"]["Cursor"];
                /** @description Rows on a page. */
                readonly limit: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly listCharges: {
        readonly parameters: {
            readonly query: {
                /** @description Only this kind of credits. */
                readonly kind?: components["schemas"]["CreditKind"];
                /**
                 * @description Only what this operation spent, by its operation id.
                 * @example searchJobs
                 */
                readonly operation?: components["schemas"]["OperationName"];
                /** @description Only what this API key spent. */
                readonly api_key_id?: components["schemas"]["ApiKeyId"];
                /**
                 * @description Start, inclusive. A date is cut in the time zone of the report, else in UTC.
                 * @example 2026-11-01
                 */
                readonly from?: components["schemas"]["DateOrInstant"];
                /**
                 * @description End, exclusive. A date is cut in the time zone of the report, else in UTC.
                 * @example 2026-12-01
                 */
                readonly to?: components["schemas"]["DateOrInstant"];
                /** @description The `next_cursor` of the page before. */
                readonly cursor?: components["schemas"]["Cursor"];
                /** @description Rows on a page. */
                readonly limit: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly getCharge: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of a charge.
                 * @example chg_01JD4Q8W0E
                 */
                readonly charge_id: components["schemas"]["ChargeId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly estimateCost: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["EstimateRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly getForecast: {
        readonly parameters: {
            readonly query: {
                /** @description How far to look. */
                readonly days: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly listHolds: {
        readonly parameters: {
            readonly query: {
                /** @description Only this kind of credits. */
                readonly kind?: components["schemas"]["CreditKind"];
                /** @description Which holds: all, unless it says less. A hold's own `state` gives those in it; `ended` is those that were captured, released or have expired. */
                readonly state: "all" | "open" | "ended" | "captured" | "released" | "expired";
                /** @description The `next_cursor` of the page before. */
                readonly cursor?: components["schemas"]["Cursor"];
                /** @description Rows on a page. */
                readonly limit: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly createHold: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description A name of the caller's choice for this one request, kept for 24 hours. The same key with the same request is charged once and answered as a replay; with another request it is a 409.
                 * @example nightly-2026-11-23-page-1
                 */
                readonly "Idempotency-Key"?: components["schemas"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["HoldCreation"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly getHold: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of a hold.
                 * @example hld_01JD4Q8W0E
                 */
                readonly hold_id: components["schemas"]["HoldId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly captureHold: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description A name of the caller's choice for this one request, kept for 24 hours. The same key with the same request is charged once and answered as a replay; with another request it is a 409.
                 * @example nightly-2026-11-23-page-1
                 */
                readonly "Idempotency-Key"?: components["schemas"]["IdempotencyKey"];
            };
            readonly path: {
                /**
                 * @description Id of a hold.
                 * @example hld_01JD4Q8W0E
                 */
                readonly hold_id: components["schemas"]["HoldId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["HoldCapture"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly releaseHold: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description A name of the caller's choice for this one request, kept for 24 hours. The same key with the same request is charged once and answered as a replay; with another request it is a 409.
                 * @example nightly-2026-11-23-page-1
                 */
                readonly "Idempotency-Key"?: components["schemas"]["IdempotencyKey"];
            };
            readonly path: {
                /**
                 * @description Id of a hold.
                 * @example hld_01JD4Q8W0E
                 */
                readonly hold_id: components["schemas"]["HoldId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly getUsage: {
        readonly parameters: {
            readonly query: {
                /**
                 * @description Start, inclusive. A date is cut in the time zone of the report, else in UTC.
                 * @example 2026-11-01
                 */
                readonly from?: components["schemas"]["DateOrInstant"];
                /**
                 * @description End, exclusive. A date is cut in the time zone of the report, else in UTC.
                 * @example 2026-12-01
                 */
                readonly to?: components["schemas"]["DateOrInstant"];
                /**
                 * @description IANA time zone that days are cut in: `UTC`, or area and city.
                 * @example Europe/Madrid
                 */
                readonly timezone: string;
                /** @description Only this kind of credits. */
                readonly kind?: components["schemas"]["CreditKind"];
                /** @description Repeat it for several. Rows are split by kind in any case. */
                readonly group_by: readonly ("day" | "operation" | "kind" | "member" | "api_key")[];
                /** @description `csv` answers text/csv, as does `Accept: text/csv`. */
                readonly format?: "json" | "csv";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly getCreditsConsumptionLegacy: {
        readonly parameters: {
            readonly query: {
                /**
                 * @description Start, inclusive. Without a zone it is UTC.
                 * @example 2026-11-01T00:00:00
                 */
                readonly start_datetime?: components["schemas"]["DateOrInstant"];
                /**
                 * @description End, exclusive. Without a zone it is UTC.
                 * @example 2026-12-01T00:00:00
                 */
                readonly end_datetime?: components["schemas"]["DateOrInstant"];
                /**
                 * @description IANA time zone that days are cut in: `UTC`, or area and city.
                 * @example Europe/Madrid
                 */
                readonly timezone: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly listRequestsLegacy: {
        readonly parameters: {
            readonly query: {
                /**
                 * @description Start, inclusive. Without a zone it is UTC.
                 * @example 2026-11-01T00:00:00
                 */
                readonly start_datetime?: components["schemas"]["DateOrInstant"];
                /**
                 * @description End, exclusive. Without a zone it is UTC.
                 * @example 2026-12-01T00:00:00
                 */
                readonly end_datetime?: components["schemas"]["DateOrInstant"];
                /** @description `app` has only what people did in the app, `api` only what came with an API key. */
                readonly origin?: "app" | "api";
                /** @description Page number from 0. */
                readonly page: number;
                /** @description Rows on a page. */
                readonly limit: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly countRequestsLegacy: {
        readonly parameters: {
            readonly query: {
                /**
                 * @description Start, inclusive. Without a zone it is UTC.
                 * @example 2026-11-01T00:00:00
                 */
                readonly start_datetime?: components["schemas"]["DateOrInstant"];
                /**
                 * @description End, exclusive. Without a zone it is UTC.
                 * @example 2026-12-01T00:00:00
                 */
                readonly end_datetime?: components["schemas"]["DateOrInstant"];
                /**
                 * @description IANA time zone that days are cut in: `UTC`, or area and city.
                 * @example Europe/Madrid
                 */
                readonly timezone: string;
                /** @description Only what people did in the app, or only what came with an API key. */
                readonly is_origin_app?: boolean;
                /** @description Only what this API key spent. */
                readonly api_key_id?: components["schemas"]["ApiKeyId"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly getTeam: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly getStaffSession: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly signInStaff: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SignIn"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly signOutStaff: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The `csrf_token` of the session. Required on every write that is authenticated by the session cookie.
                 * @example b7QmY0o2nW
                 */
                readonly "X-CSRF-Token"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly getSignInMethods: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly finishStaffSignIn: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SecondFactorSignIn"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly acceptStaffLink: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["LinkAccept"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly beginOidcSignIn: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["OidcBegin"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly finishOidcSignIn: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["OidcFinish"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly stepUpStaff: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The `csrf_token` of the session. Required on every write that is authenticated by the session cookie.
                 * @example b7QmY0o2nW
                 */
                readonly "X-CSRF-Token"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SecondFactorCode"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly changeStaffPassword: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The `csrf_token` of the session. Required on every write that is authenticated by the session cookie.
                 * @example b7QmY0o2nW
                 */
                readonly "X-CSRF-Token"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PasswordChange"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly enrolStaffTotp: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The `csrf_token` of the session. Required on every write that is authenticated by the session cookie.
                 * @example b7QmY0o2nW
                 */
                readonly "X-CSRF-Token"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["TotpEnrol"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly removeStaffTotp: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The `csrf_token` of the session. Required on every write that is authenticated by the session cookie.
                 * @example b7QmY0o2nW
                 */
                readonly "X-CSRF-Token"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly confirmStaffTotp: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The `csrf_token` of the session. Required on every write that is authenticated by the session cookie.
                 * @example b7QmY0o2nW
                 */
                readonly "X-CSRF-Token"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SecondFactorCode"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly renewStaffRecoveryCodes: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The `csrf_token` of the session. Required on every write that is authenticated by the session cookie.
                 * @example b7QmY0o2nW
                 */
                readonly "X-CSRF-Token"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly listStaffSessions: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly endOtherStaffSessions: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The `csrf_token` of the session. Required on every write that is authenticated by the session cookie.
                 * @example b7QmY0o2nW
                 */
                readonly "X-CSRF-Token"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly endStaffSession: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The `csrf_token` of the session. Required on every write that is authenticated by the session cookie.
                 * @example b7QmY0o2nW
                 */
                readonly "X-CSRF-Token"?: string;
            };
            readonly path: {
                /**
                 * @description Id of a session.
                 * @example sess_01JD4Q8W0E
                 */
                readonly session_id: components["schemas"]["SessionId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly adminListStaff: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly adminInviteStaff: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The `csrf_token` of the session. Required on every write that is authenticated by the session cookie.
                 * @example b7QmY0o2nW
                 */
                readonly "X-CSRF-Token"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["StaffInvite"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly adminChangeStaffRole: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The `csrf_token` of the session. Required on every write that is authenticated by the session cookie.
                 * @example b7QmY0o2nW
                 */
                readonly "X-CSRF-Token"?: string;
            };
            readonly path: {
                /**
                 * @description Id of a staff member.
                 * @example staff_01JD4Q8W0E
                 */
                readonly staff_id: components["schemas"]["StaffId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["StaffRoleChange"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly adminDisableStaff: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The `csrf_token` of the session. Required on every write that is authenticated by the session cookie.
                 * @example b7QmY0o2nW
                 */
                readonly "X-CSRF-Token"?: string;
            };
            readonly path: {
                /**
                 * @description Id of a staff member.
                 * @example staff_01JD4Q8W0E
                 */
                readonly staff_id: components["schemas"]["StaffId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly adminEnableStaff: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The `csrf_token` of the session. Required on every write that is authenticated by the session cookie.
                 * @example b7QmY0o2nW
                 */
                readonly "X-CSRF-Token"?: string;
            };
            readonly path: {
                /**
                 * @description Id of a staff member.
                 * @example staff_01JD4Q8W0E
                 */
                readonly staff_id: components["schemas"]["StaffId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly adminResetStaffSecondFactor: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The `csrf_token` of the session. Required on every write that is authenticated by the session cookie.
                 * @example b7QmY0o2nW
                 */
                readonly "X-CSRF-Token"?: string;
            };
            readonly path: {
                /**
                 * @description Id of a staff member.
                 * @example staff_01JD4Q8W0E
                 */
                readonly staff_id: components["schemas"]["StaffId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly adminIssueStaffLink: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The `csrf_token` of the session. Required on every write that is authenticated by the session cookie.
                 * @example b7QmY0o2nW
                 */
                readonly "X-CSRF-Token"?: string;
            };
            readonly path: {
                /**
                 * @description Id of a staff member.
                 * @example staff_01JD4Q8W0E
                 */
                readonly staff_id: components["schemas"]["StaffId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly adminListStaffTokens: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly adminIssueStaffToken: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The `csrf_token` of the session. Required on every write that is authenticated by the session cookie.
                 * @example b7QmY0o2nW
                 */
                readonly "X-CSRF-Token"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["StaffTokenOrder"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly adminRevokeStaffToken: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The `csrf_token` of the session. Required on every write that is authenticated by the session cookie.
                 * @example b7QmY0o2nW
                 */
                readonly "X-CSRF-Token"?: string;
            };
            readonly path: {
                /**
                 * @description Id of a staff token (not the token itself).
                 * @example stok_01JD4Q8W0E
                 */
                readonly token_id: components["schemas"]["StaffTokenId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly adminListPlans: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly adminListTeams: {
        readonly parameters: {
            readonly query: {
                /**
                 * @description Part of a name, a domain, an id, a key prefix or a member e-mail, any case.
                 * @example northwind
                 */
                readonly q?: string;
                /** @description The `next_cursor` of the page before. */
                readonly cursor?: components["schemas"]["Cursor"];
                /** @description Rows on a page. */
                readonly limit: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly adminCreateTeam: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Required; kept for 24 hours. The same key with the same request makes one thing, however often it is sent, and answers that one; with another request it is a 409. A key belongs to the staff user who sent it.
                 * @example 0d6c1a7e-93a4-4d0b-8f0a-3f1a2b7c9e55
                 */
                readonly "Idempotency-Key"?: components["schemas"]["IdempotencyKey"];
                /**
                 * @description The `csrf_token` of the session. Required on every write that is authenticated by the session cookie.
                 * @example b7QmY0o2nW
                 */
                readonly "X-CSRF-Token"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["TeamCreation"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly adminGetTeam: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of a team.
                 * @example team_01JD4Q8W0E
                 */
                readonly team_id: components["schemas"]["TeamId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly adminSuspendTeam: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The `csrf_token` of the session. Required on every write that is authenticated by the session cookie.
                 * @example b7QmY0o2nW
                 */
                readonly "X-CSRF-Token"?: string;
            };
            readonly path: {
                /**
                 * @description Id of a team.
                 * @example team_01JD4Q8W0E
                 */
                readonly team_id: components["schemas"]["TeamId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["StaffReason"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly adminUnsuspendTeam: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The `csrf_token` of the session. Required on every write that is authenticated by the session cookie.
                 * @example b7QmY0o2nW
                 */
                readonly "X-CSRF-Token"?: string;
            };
            readonly path: {
                /**
                 * @description Id of a team.
                 * @example team_01JD4Q8W0E
                 */
                readonly team_id: components["schemas"]["TeamId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["StaffReason"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly adminGetStatement: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description A month that has begun, as `YYYY-MM`. Not given means the current one.
                 * @example 2026-11
                 */
                readonly month?: string;
                /** @description `csv` answers text/csv, as does `Accept: text/csv`. */
                readonly format?: "json" | "csv";
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of a team.
                 * @example team_01JD4Q8W0E
                 */
                readonly team_id: components["schemas"]["TeamId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly adminListMembers: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of a team.
                 * @example team_01JD4Q8W0E
                 */
                readonly team_id: components["schemas"]["TeamId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly adminListAccessWindows: {
        readonly parameters: {
            readonly query: {
                /** @description Which windows. */
                readonly state: "open" | "closed" | "all";
                /** @description Only those that this charge opened. */
                readonly charge_id?: components["schemas"]["ChargeId"];
                /** @description The `next_cursor` of the page before. */
                readonly cursor?: components["schemas"]["Cursor"];
                /** @description Rows on a page. */
                readonly limit: number;
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of a team.
                 * @example team_01JD4Q8W0E
                 */
                readonly team_id: components["schemas"]["TeamId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly adminListKeys: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of a team.
                 * @example team_01JD4Q8W0E
                 */
                readonly team_id: components["schemas"]["TeamId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly adminCreateKey: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Required; kept for 24 hours. The same key with the same request makes one thing, however often it is sent, and answers that one; with another request it is a 409. A key belongs to the staff user who sent it.
                 * @example 0d6c1a7e-93a4-4d0b-8f0a-3f1a2b7c9e55
                 */
                readonly "Idempotency-Key"?: components["schemas"]["IdempotencyKey"];
                /**
                 * @description The `csrf_token` of the session. Required on every write that is authenticated by the session cookie.
                 * @example b7QmY0o2nW
                 */
                readonly "X-CSRF-Token"?: string;
            };
            readonly path: {
                /**
                 * @description Id of a team.
                 * @example team_01JD4Q8W0E
                 */
                readonly team_id: components["schemas"]["TeamId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ApiKeyCreation"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly adminRevokeKey: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The `csrf_token` of the session. Required on every write that is authenticated by the session cookie.
                 * @example b7QmY0o2nW
                 */
                readonly "X-CSRF-Token"?: string;
            };
            readonly path: {
                /**
                 * @description Id of a team.
                 * @example team_01JD4Q8W0E
                 */
                readonly team_id: components["schemas"]["TeamId"];
                /**
                 * @description Id of an API key (not the key itself).
                 * @example key_01JD4Q8W0E
                 */
                readonly key_id: components["schemas"]["ApiKeyId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly adminListGrants: {
        readonly parameters: {
            readonly query: {
                /** @description Only this kind of credits. */
                readonly kind?: components["schemas"]["CreditKind"];
                /** @description `live` has only grants that are effective and not ended, used up ones too; `all` has every grant. */
                readonly state: "live" | "all";
                /** @description The `next_cursor` of the page before. */
                readonly cursor?: components["schemas"]["Cursor"];
                /** @description Rows on a page. */
                readonly limit: number;
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of a team.
                 * @example team_01JD4Q8W0E
                 */
                readonly team_id: components["schemas"]["TeamId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly adminCreateGrant: {
        readonly parameters: {
            readonly query: {
                /** @description Say what the write would do, and change nothing. */
                readonly preview: boolean;
            };
            readonly header?: {
                /**
                 * @description Required on the write, not on its preview. A repeated write with the same key acts once.
                 * @example 7b0f6a52-0d3c-4c1c-9a53-3d2e5a4f9d11
                 */
                readonly "Idempotency-Key"?: components["schemas"]["IdempotencyKey"];
                /**
                 * @description The version that the preview answered, in quotes or bare. Required on the write, not on its preview.
                 * @example "17"
                 */
                readonly "If-Match"?: string;
                /**
                 * @description The `csrf_token` of the session. Required on every write that is authenticated by the session cookie.
                 * @example b7QmY0o2nW
                 */
                readonly "X-CSRF-Token"?: string;
            };
            readonly path: {
                /**
                 * @description Id of a team.
                 * @example team_01JD4Q8W0E
                 */
                readonly team_id: components["schemas"]["TeamId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["GrantCreation"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly adminVoidGrant: {
        readonly parameters: {
            readonly query: {
                /** @description Say what the write would do, and change nothing. */
                readonly preview: boolean;
            };
            readonly header?: {
                /**
                 * @description Required on the write, not on its preview. A repeated write with the same key acts once.
                 * @example 7b0f6a52-0d3c-4c1c-9a53-3d2e5a4f9d11
                 */
                readonly "Idempotency-Key"?: components["schemas"]["IdempotencyKey"];
                /**
                 * @description The version that the preview answered, in quotes or bare. Required on the write, not on its preview.
                 * @example "17"
                 */
                readonly "If-Match"?: string;
                /**
                 * @description The `csrf_token` of the session. Required on every write that is authenticated by the session cookie.
                 * @example b7QmY0o2nW
                 */
                readonly "X-CSRF-Token"?: string;
            };
            readonly path: {
                /**
                 * @description Id of a team.
                 * @example team_01JD4Q8W0E
                 */
                readonly team_id: components["schemas"]["TeamId"];
                /**
                 * @description Id of a grant.
                 * @example grant_01JD4Q8W0E
                 */
                readonly grant_id: components["schemas"]["GrantId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["StaffReason"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly adminChangeGrantExpiry: {
        readonly parameters: {
            readonly query: {
                /** @description Say what the write would do, and change nothing. */
                readonly preview: boolean;
            };
            readonly header?: {
                /**
                 * @description Required on the write, not on its preview. A repeated write with the same key acts once.
                 * @example 7b0f6a52-0d3c-4c1c-9a53-3d2e5a4f9d11
                 */
                readonly "Idempotency-Key"?: components["schemas"]["IdempotencyKey"];
                /**
                 * @description The version that the preview answered, in quotes or bare. Required on the write, not on its preview.
                 * @example "17"
                 */
                readonly "If-Match"?: string;
                /**
                 * @description The `csrf_token` of the session. Required on every write that is authenticated by the session cookie.
                 * @example b7QmY0o2nW
                 */
                readonly "X-CSRF-Token"?: string;
            };
            readonly path: {
                /**
                 * @description Id of a team.
                 * @example team_01JD4Q8W0E
                 */
                readonly team_id: components["schemas"]["TeamId"];
                /**
                 * @description Id of a grant.
                 * @example grant_01JD4Q8W0E
                 */
                readonly grant_id: components["schemas"]["GrantId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["GrantExpiryChange"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly adminListEntries: {
        readonly parameters: {
            readonly query: {
                /**
                 * @description Which of the two accounts. They are never mixed in one list.
                 * @example api
                 */
                readonly kind: components["schemas"]["CreditKind"];
                /** @description Only entries of this type. Repeat it for several. */
                readonly type?: readonly components["schemas"]["EntryType"][];
                /**
                 * @description Start, inclusive. A date is cut in the time zone of the report, else in UTC.
                 * @example 2026-11-01
                 */
                readonly from?: components["schemas"]["DateOrInstant"];
                /**
                 * @description End, exclusive. A date is cut in the time zone of the report, else in UTC.
                 * @example 2026-12-01
                 */
                readonly to?: components["schemas"]["DateOrInstant"];
                /** @description Only entries of this charge. */
                readonly charge_id?: components["schemas"]["ChargeId"];
                /** @description Only entries of this grant. */
                readonly grant_id?: components["schemas"]["GrantId"];
                /**
                 * @description Only what this operation spent, by its operation id.
                 * @example searchJobs
                 */
                readonly operation?: components["schemas"]["OperationName"];
                /** @description Only what this API key spent. */
                readonly api_key_id?: components["schemas"]["ApiKeyId"];
                /** @description Only what this member's keys spent. */
                readonly member_id?: components["schemas"]["MemberId"];
                /** @description Only entries of grants from this source. */
                readonly source?: components["schemas"]["GrantSource"];
                /** @description Only what this actor did. The id of a key, a member, a staff user or `system`. */
                readonly actor_id?: string;
                /** @description The `next_cursor` of the page before. */
                readonly cursor?: components["schemas"]["Cursor"];
                /** @description Rows on a page. */
                readonly limit: number;
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of a team.
                 * @example team_01JD4Q8W0E
                 */
                readonly team_id: components["schemas"]["TeamId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly adminGetCharge: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of a team.
                 * @example team_01JD4Q8W0E
                 */
                readonly team_id: components["schemas"]["TeamId"];
                /**
                 * @description Id of a charge.
                 * @example chg_01JD4Q8W0E
                 */
                readonly charge_id: components["schemas"]["ChargeId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly adminRefundCharge: {
        readonly parameters: {
            readonly query: {
                /** @description Say what the write would do, and change nothing. */
                readonly preview: boolean;
            };
            readonly header?: {
                /**
                 * @description Required on the write, not on its preview. A repeated write with the same key acts once.
                 * @example 7b0f6a52-0d3c-4c1c-9a53-3d2e5a4f9d11
                 */
                readonly "Idempotency-Key"?: components["schemas"]["IdempotencyKey"];
                /**
                 * @description The version that the preview answered, in quotes or bare. Required on the write, not on its preview.
                 * @example "17"
                 */
                readonly "If-Match"?: string;
                /**
                 * @description The `csrf_token` of the session. Required on every write that is authenticated by the session cookie.
                 * @example b7QmY0o2nW
                 */
                readonly "X-CSRF-Token"?: string;
            };
            readonly path: {
                /**
                 * @description Id of a team.
                 * @example team_01JD4Q8W0E
                 */
                readonly team_id: components["schemas"]["TeamId"];
                /**
                 * @description Id of a charge.
                 * @example chg_01JD4Q8W0E
                 */
                readonly charge_id: components["schemas"]["ChargeId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ChargeRefund"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly adminAdjustCredits: {
        readonly parameters: {
            readonly query: {
                /** @description Say what the write would do, and change nothing. */
                readonly preview: boolean;
            };
            readonly header?: {
                /**
                 * @description Required on the write, not on its preview. A repeated write with the same key acts once.
                 * @example 7b0f6a52-0d3c-4c1c-9a53-3d2e5a4f9d11
                 */
                readonly "Idempotency-Key"?: components["schemas"]["IdempotencyKey"];
                /**
                 * @description The version that the preview answered, in quotes or bare. Required on the write, not on its preview.
                 * @example "17"
                 */
                readonly "If-Match"?: string;
                /**
                 * @description The `csrf_token` of the session. Required on every write that is authenticated by the session cookie.
                 * @example b7QmY0o2nW
                 */
                readonly "X-CSRF-Token"?: string;
            };
            readonly path: {
                /**
                 * @description Id of a team.
                 * @example team_01JD4Q8W0E
                 */
                readonly team_id: components["schemas"]["TeamId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Adjustment"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly adminClawBack: {
        readonly parameters: {
            readonly query: {
                /** @description Say what the write would do, and change nothing. */
                readonly preview: boolean;
            };
            readonly header?: {
                /**
                 * @description Required on the write, not on its preview. A repeated write with the same key acts once.
                 * @example 7b0f6a52-0d3c-4c1c-9a53-3d2e5a4f9d11
                 */
                readonly "Idempotency-Key"?: components["schemas"]["IdempotencyKey"];
                /**
                 * @description The version that the preview answered, in quotes or bare. Required on the write, not on its preview.
                 * @example "17"
                 */
                readonly "If-Match"?: string;
                /**
                 * @description The `csrf_token` of the session. Required on every write that is authenticated by the session cookie.
                 * @example b7QmY0o2nW
                 */
                readonly "X-CSRF-Token"?: string;
            };
            readonly path: {
                /**
                 * @description Id of a team.
                 * @example team_01JD4Q8W0E
                 */
                readonly team_id: components["schemas"]["TeamId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ClawBack"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly adminChangePlan: {
        readonly parameters: {
            readonly query: {
                /** @description Say what the write would do, and change nothing. */
                readonly preview: boolean;
            };
            readonly header?: {
                /**
                 * @description Required on the write, not on its preview. A repeated write with the same key acts once.
                 * @example 7b0f6a52-0d3c-4c1c-9a53-3d2e5a4f9d11
                 */
                readonly "Idempotency-Key"?: components["schemas"]["IdempotencyKey"];
                /**
                 * @description The version that the preview answered, in quotes or bare. Required on the write, not on its preview.
                 * @example "17"
                 */
                readonly "If-Match"?: string;
                /**
                 * @description The `csrf_token` of the session. Required on every write that is authenticated by the session cookie.
                 * @example b7QmY0o2nW
                 */
                readonly "X-CSRF-Token"?: string;
            };
            readonly path: {
                /**
                 * @description Id of a team.
                 * @example team_01JD4Q8W0E
                 */
                readonly team_id: components["schemas"]["TeamId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PlanChange"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly adminListHolds: {
        readonly parameters: {
            readonly query: {
                /** @description Only this kind of credits. */
                readonly kind?: components["schemas"]["CreditKind"];
                /** @description Which holds: all, unless it says less. A hold's own `state` gives those in it; `ended` is those that were captured, released or have expired. */
                readonly state: "all" | "open" | "ended" | "captured" | "released" | "expired";
                /** @description The `next_cursor` of the page before. */
                readonly cursor?: components["schemas"]["Cursor"];
                /** @description Rows on a page. */
                readonly limit: number;
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of a team.
                 * @example team_01JD4Q8W0E
                 */
                readonly team_id: components["schemas"]["TeamId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly adminListBudgets: {
        readonly parameters: {
            readonly query?: {
                /** @description Only this kind of credits. */
                readonly kind?: components["schemas"]["CreditKind"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of a team.
                 * @example team_01JD4Q8W0E
                 */
                readonly team_id: components["schemas"]["TeamId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly adminSetBudget: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The `csrf_token` of the session. Required on every write that is authenticated by the session cookie.
                 * @example b7QmY0o2nW
                 */
                readonly "X-CSRF-Token"?: string;
            };
            readonly path: {
                /**
                 * @description Id of a team.
                 * @example team_01JD4Q8W0E
                 */
                readonly team_id: components["schemas"]["TeamId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["BudgetSetting"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly adminRemoveBudget: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The `csrf_token` of the session. Required on every write that is authenticated by the session cookie.
                 * @example b7QmY0o2nW
                 */
                readonly "X-CSRF-Token"?: string;
            };
            readonly path: {
                /**
                 * @description Id of a team.
                 * @example team_01JD4Q8W0E
                 */
                readonly team_id: components["schemas"]["TeamId"];
                /**
                 * @description Id of a budget.
                 * @example bud_01JD4Q8W0E
                 */
                readonly budget_id: components["schemas"]["BudgetId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["StaffReason"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly adminGetRolloverRule: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of a team.
                 * @example team_01JD4Q8W0E
                 */
                readonly team_id: components["schemas"]["TeamId"];
                /**
                 * @description Kind of credits.
                 * @example api
                 */
                readonly kind: components["schemas"]["CreditKind"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly adminSetRolloverRule: {
        readonly parameters: {
            readonly query: {
                /** @description Say what the write would do, and change nothing. */
                readonly preview: boolean;
            };
            readonly header?: {
                /**
                 * @description Required on the write, not on its preview. A repeated write with the same key acts once.
                 * @example 7b0f6a52-0d3c-4c1c-9a53-3d2e5a4f9d11
                 */
                readonly "Idempotency-Key"?: components["schemas"]["IdempotencyKey"];
                /**
                 * @description The version that the preview answered, in quotes or bare. Required on the write, not on its preview.
                 * @example "17"
                 */
                readonly "If-Match"?: string;
                /**
                 * @description The `csrf_token` of the session. Required on every write that is authenticated by the session cookie.
                 * @example b7QmY0o2nW
                 */
                readonly "X-CSRF-Token"?: string;
            };
            readonly path: {
                /**
                 * @description Id of a team.
                 * @example team_01JD4Q8W0E
                 */
                readonly team_id: components["schemas"]["TeamId"];
                /**
                 * @description Kind of credits.
                 * @example api
                 */
                readonly kind: components["schemas"]["CreditKind"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RolloverRuleChange"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly adminPreviewRollover: {
        readonly parameters: {
            readonly query: {
                /**
                 * @description Which of the two accounts. They are never mixed in one list.
                 * @example api
                 */
                readonly kind: components["schemas"]["CreditKind"];
                /**
                 * @description An instant from now on, at most 36 months ahead. Not given means the current period's end.
                 * @example 2026-12-01T00:00:00.000Z
                 */
                readonly at?: components["schemas"]["Instant"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of a team.
                 * @example team_01JD4Q8W0E
                 */
                readonly team_id: components["schemas"]["TeamId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly adminListExpiring: {
        readonly parameters: {
            readonly query: {
                /** @description How far to look. */
                readonly within_days: number;
                /** @description Only this team. */
                readonly team_id?: components["schemas"]["TeamId"];
                /** @description Only this kind of credits. */
                readonly kind?: components["schemas"]["CreditKind"];
                /** @description The `next_cursor` of the page before. */
                readonly cursor?: components["schemas"]["Cursor"];
                /** @description Rows on a page. */
                readonly limit: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly adminVerifyLedger: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The `csrf_token` of the session. Required on every write that is authenticated by the session cookie.
                 * @example b7QmY0o2nW
                 */
                readonly "X-CSRF-Token"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["LedgerCheck"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly adminGetUsage: {
        readonly parameters: {
            readonly query: {
                /** @description Only this team. */
                readonly team_id?: components["schemas"]["TeamId"];
                /**
                 * @description Start, inclusive. A date is cut in the time zone of the report, else in UTC.
                 * @example 2026-11-01
                 */
                readonly from?: components["schemas"]["DateOrInstant"];
                /**
                 * @description End, exclusive. A date is cut in the time zone of the report, else in UTC.
                 * @example 2026-12-01
                 */
                readonly to?: components["schemas"]["DateOrInstant"];
                /**
                 * @description IANA time zone that days are cut in: `UTC`, or area and city.
                 * @example Europe/Madrid
                 */
                readonly timezone: string;
                /** @description Only this kind of credits. */
                readonly kind?: components["schemas"]["CreditKind"];
                /** @description Repeat it for several. Rows are split by kind in any case. */
                readonly group_by: readonly ("day" | "operation" | "kind" | "member" | "api_key" | "team")[];
                /** @description `csv` answers text/csv, as does `Accept: text/csv`. */
                readonly format?: "json" | "csv";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly adminListAudit: {
        readonly parameters: {
            readonly query: {
                /** @description Only what this actor did. */
                readonly actor_id?: string;
                /** @description Only what was done to this team. */
                readonly team_id?: components["schemas"]["TeamId"];
                /**
                 * @description Only this action.
                 * @example grant.create
                 */
                readonly action?: string;
                /**
                 * @description Only what was done to this.
                 * @example grant_01JD4Q8W0E
                 */
                readonly target?: string;
                /** @description Only with this reason. */
                readonly reason_code?: components["schemas"]["ReasonCode"];
                /** @description Only what this request did. */
                readonly request_id?: components["schemas"]["RequestId"];
                /** @description Only what came from this address. */
                readonly ip?: string;
                /** @description Only this record. */
                readonly audit_id?: components["schemas"]["AuditId"];
                /**
                 * @description Start, inclusive. A date is cut in the time zone of the report, else in UTC.
                 * @example 2026-11-01
                 */
                readonly from?: components["schemas"]["DateOrInstant"];
                /**
                 * @description End, exclusive. A date is cut in the time zone of the report, else in UTC.
                 * @example 2026-12-01
                 */
                readonly to?: components["schemas"]["DateOrInstant"];
                /** @description The `next_cursor` of the page before. */
                readonly cursor?: components["schemas"]["Cursor"];
                /** @description Rows on a page. */
                readonly limit: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly adminGetLimits: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly adminListApprovals: {
        readonly parameters: {
            readonly query: {
                /** @description `open` waits for a decision; `decided` is everything else, also what has expired. */
                readonly state: "open" | "decided" | "all";
                /** @description Only of this team. */
                readonly team_id?: components["schemas"]["TeamId"];
                /** @description Only what this member of the staff asked for. */
                readonly requested_by?: components["schemas"]["StaffId"];
                /** @description The `next_cursor` of the page before. */
                readonly cursor?: components["schemas"]["Cursor"];
                /** @description Rows on a page. */
                readonly limit: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly adminRequestApproval: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Required; kept for 24 hours. The same key with the same request makes one thing, however often it is sent, and answers that one; with another request it is a 409. A key belongs to the staff user who sent it.
                 * @example 0d6c1a7e-93a4-4d0b-8f0a-3f1a2b7c9e55
                 */
                readonly "Idempotency-Key"?: components["schemas"]["IdempotencyKey"];
                /**
                 * @description The `csrf_token` of the session. Required on every write that is authenticated by the session cookie.
                 * @example b7QmY0o2nW
                 */
                readonly "X-CSRF-Token"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ApprovalRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly adminGetApproval: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of an approval.
                 * @example apr_01JD4Q8W0E
                 */
                readonly approval_id: components["schemas"]["ApprovalId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly adminApprove: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The `csrf_token` of the session. Required on every write that is authenticated by the session cookie.
                 * @example b7QmY0o2nW
                 */
                readonly "X-CSRF-Token"?: string;
            };
            readonly path: {
                /**
                 * @description Id of an approval.
                 * @example apr_01JD4Q8W0E
                 */
                readonly approval_id: components["schemas"]["ApprovalId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ApprovalNote"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly adminRejectApproval: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The `csrf_token` of the session. Required on every write that is authenticated by the session cookie.
                 * @example b7QmY0o2nW
                 */
                readonly "X-CSRF-Token"?: string;
            };
            readonly path: {
                /**
                 * @description Id of an approval.
                 * @example apr_01JD4Q8W0E
                 */
                readonly approval_id: components["schemas"]["ApprovalId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ApprovalRejection"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly adminWithdrawApproval: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The `csrf_token` of the session. Required on every write that is authenticated by the session cookie.
                 * @example b7QmY0o2nW
                 */
                readonly "X-CSRF-Token"?: string;
            };
            readonly path: {
                /**
                 * @description Id of an approval.
                 * @example apr_01JD4Q8W0E
                 */
                readonly approval_id: components["schemas"]["ApprovalId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ApprovalNote"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly adminListBulkGrants: {
        readonly parameters: {
            readonly query: {
                /** @description The `next_cursor` of the page before. */
                readonly cursor?: components["schemas"]["Cursor"];
                /** @description Rows on a page. */
                readonly limit: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly adminCreateBulkGrant: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Required; kept for 24 hours. The same key with the same request makes one thing, however often it is sent, and answers that one; with another request it is a 409. A key belongs to the staff user who sent it.
                 * @example 0d6c1a7e-93a4-4d0b-8f0a-3f1a2b7c9e55
                 */
                readonly "Idempotency-Key"?: components["schemas"]["IdempotencyKey"];
                /**
                 * @description The `csrf_token` of the session. Required on every write that is authenticated by the session cookie.
                 * @example b7QmY0o2nW
                 */
                readonly "X-CSRF-Token"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["BulkGrantCreation"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly adminGetBulkGrant: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of a bulk grant.
                 * @example blk_01JD4Q8W0E
                 */
                readonly bulk_grant_id: components["schemas"]["BulkGrantId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly adminListBulkGrantLines: {
        readonly parameters: {
            readonly query: {
                /** @description Only lines in this state; `warned` are good lines with a warning. */
                readonly state: "all" | "ready" | "bad" | "warned" | "granted" | "failed";
                /** @description The `next_cursor` of the page before. */
                readonly cursor?: components["schemas"]["Cursor"];
                /** @description Rows on a page. */
                readonly limit: number;
                /** @description `csv` answers text/csv, as does `Accept: text/csv`. */
                readonly format?: "json" | "csv";
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of a bulk grant.
                 * @example blk_01JD4Q8W0E
                 */
                readonly bulk_grant_id: components["schemas"]["BulkGrantId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly adminRequestBulkGrant: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The `csrf_token` of the session. Required on every write that is authenticated by the session cookie.
                 * @example b7QmY0o2nW
                 */
                readonly "X-CSRF-Token"?: string;
            };
            readonly path: {
                /**
                 * @description Id of a bulk grant.
                 * @example blk_01JD4Q8W0E
                 */
                readonly bulk_grant_id: components["schemas"]["BulkGrantId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["StaffReason"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly adminSearch: {
        readonly parameters: {
            readonly query: {
                /**
                 * @description Part of a name, a domain, an id, a key prefix or a member e-mail, any case.
                 * @example northwind
                 */
                readonly q: string;
                /** @description Teams to find. */
                readonly limit: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly adminListViews: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly adminCreateView: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Required; kept for 24 hours. The same key with the same request makes one thing, however often it is sent, and answers that one; with another request it is a 409. A key belongs to the staff user who sent it.
                 * @example 0d6c1a7e-93a4-4d0b-8f0a-3f1a2b7c9e55
                 */
                readonly "Idempotency-Key"?: components["schemas"]["IdempotencyKey"];
                /**
                 * @description The `csrf_token` of the session. Required on every write that is authenticated by the session cookie.
                 * @example b7QmY0o2nW
                 */
                readonly "X-CSRF-Token"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SavedViewCreation"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly adminDeleteView: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The `csrf_token` of the session. Required on every write that is authenticated by the session cookie.
                 * @example b7QmY0o2nW
                 */
                readonly "X-CSRF-Token"?: string;
            };
            readonly path: {
                /**
                 * @description Id of a saved view.
                 * @example view_01JD4Q8W0E
                 */
                readonly view_id: components["schemas"]["ViewId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly adminListExports: {
        readonly parameters: {
            readonly query: {
                /** @description The `next_cursor` of the page before. */
                readonly cursor?: components["schemas"]["Cursor"];
                /** @description Rows on a page. */
                readonly limit: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly adminCreateExport: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Required; kept for 24 hours. The same key with the same request makes one thing, however often it is sent, and answers that one; with another request it is a 409. A key belongs to the staff user who sent it.
                 * @example 0d6c1a7e-93a4-4d0b-8f0a-3f1a2b7c9e55
                 */
                readonly "Idempotency-Key"?: components["schemas"]["IdempotencyKey"];
                /**
                 * @description The `csrf_token` of the session. Required on every write that is authenticated by the session cookie.
                 * @example b7QmY0o2nW
                 */
                readonly "X-CSRF-Token"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ExportCreation"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly adminGetExport: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of an export.
                 * @example exp_01JD4Q8W0E
                 */
                readonly export_id: components["schemas"]["ExportId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly adminDownloadExport: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of an export.
                 * @example exp_01JD4Q8W0E
                 */
                readonly export_id: components["schemas"]["ExportId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly adminListEvents: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description The `position` of the answer before, or the `id` of the last event.
                 * @example 4711.17.3
                 */
                readonly after?: string;
            };
            readonly header?: {
                /** @description The same, as a browser sends it when it connects again. It wins. */
                readonly "Last-Event-ID"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
