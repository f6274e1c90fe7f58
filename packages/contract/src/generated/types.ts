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
            readonly page?: number;
            /**
             * @description Records to skip.
             * @default 0
             */
            readonly offset?: number;
            /**
             * @description Records to return. The plan says how many are allowed.
             * @default 25
             */
            readonly limit?: number;
            /** @description `metadata.next_cursor` of the page before; takes the place of `page` and `offset`. */
            readonly cursor?: string | null;
            /**
             * @description Count all matches too. Slower.
             * @default false
             */
            readonly include_total_results?: boolean;
            /**
             * @description A preview: what names the company is masked, and the call is free unless a filter judges what is masked or names a company: its name, id, domain, LinkedIn page or description, and the description or the link of a job, also by an exclusion. Such a call is paid and comes unmasked. `id` is not masked: it is what a reveal takes, and tells nobody whose it is.
             * @default false
             */
            readonly blur_company_data?: boolean;
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
            readonly desc?: boolean;
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
        readonly HeaderText: string;
        readonly NumberListText: string;
        /** @description A whole, non-negative number of credits of one kind. */
        readonly Credits: number;
        /**
         * @description One of the two separate pools of credits. One never pays for the other.
         * @enum {string}
         */
        readonly CreditKind: "api" | "company";
        /** @description Id of a charge. */
        readonly ChargeId: string;
        /** @enum {string} */
        readonly HeaderFlag: "?1" | "?0";
        /** @description Cursor of the next page. Null on the last one. */
        readonly NextCursor: string | null;
        /** @description About the records as a whole. */
        readonly SearchMetadata: {
            /** @description All matches. Null unless `include_total_results`. */
            readonly total_results: number | null;
            /** @description Distinct companies in all matches. Null unless `include_total_results`. */
            readonly total_companies: number | null;
            /** @description Records of this page that `Credits-Max` left out. Null when it left out none. */
            readonly truncated_results: number | null;
            /** @description Distinct companies of the records that `Credits-Max` left out. Null when it left out none. */
            readonly truncated_companies: number | null;
            /** @description Cursor of the next page. Null on the last one. Where `Credits-Max` left records out, the next page begins with the first of them; when it left out all, that is this page again. */
            readonly next_cursor: components["schemas"]["NextCursor"];
        };
        readonly NullableString: string | null;
        readonly NullableNumber: number | null;
        readonly StringArray: readonly string[];
        readonly NullableInteger: number | null;
        /** @description A place of a job. */
        readonly JobLocation: {
            readonly id: components["schemas"]["NullableInteger"];
            readonly name: components["schemas"]["NullableString"];
            readonly display_name: components["schemas"]["NullableString"];
            readonly type: components["schemas"]["NullableString"];
            readonly feature_code: components["schemas"]["NullableString"];
            readonly admin1_code: components["schemas"]["NullableString"];
            readonly admin1_name: components["schemas"]["NullableString"];
            readonly admin2_code: components["schemas"]["NullableString"];
            readonly admin2_name: components["schemas"]["NullableString"];
            readonly state: components["schemas"]["NullableString"];
            readonly state_code: components["schemas"]["NullableString"];
            readonly country_code: components["schemas"]["NullableString"];
            readonly country_name: components["schemas"]["NullableString"];
            readonly continent: components["schemas"]["NullableString"];
            readonly latitude: components["schemas"]["NullableNumber"];
            readonly longitude: components["schemas"]["NullableNumber"];
        };
        readonly NullableBoolean: boolean | null;
        /** @description Somebody who hires for the job. */
        readonly HiringTeamMember: {
            readonly first_name: components["schemas"]["NullableString"];
            readonly full_name: components["schemas"]["NullableString"];
            readonly role: components["schemas"]["NullableString"];
            readonly linkedin_url: components["schemas"]["NullableString"];
            readonly image_url: components["schemas"]["NullableString"];
            readonly thumbnail_url: components["schemas"]["NullableString"];
        };
        /** @description A company as it is part of a job. */
        readonly CompanySummary: {
            readonly id: components["schemas"]["CompanyId"];
            /** @description Masked in a preview. */
            readonly name: string;
            /** @description Masked in a preview. */
            readonly domain: components["schemas"]["NullableString"];
            /** @description Masked in a preview of a job. */
            readonly possible_domains: components["schemas"]["StringArray"];
            /** @description Masked in a preview. */
            readonly url: components["schemas"]["NullableString"];
            readonly logo: components["schemas"]["NullableString"];
            /** @description Masked in a preview. */
            readonly linkedin_url: components["schemas"]["NullableString"];
            /** @description Masked in a preview. */
            readonly linkedin_id: components["schemas"]["NullableString"];
            readonly industry: components["schemas"]["NullableString"];
            readonly industry_id: components["schemas"]["NullableInteger"];
            readonly country: components["schemas"]["NullableString"];
            readonly country_code: components["schemas"]["NullableString"];
            readonly city: components["schemas"]["NullableString"];
            readonly postal_code: components["schemas"]["NullableString"];
            readonly employee_count: components["schemas"]["NullableInteger"];
            readonly employee_count_range: components["schemas"]["NullableString"];
            /** @description Masked in a preview. */
            readonly long_description: components["schemas"]["NullableString"];
            /** @description Masked in a preview. */
            readonly seo_description: components["schemas"]["NullableString"];
            readonly founded_year: components["schemas"]["NullableInteger"];
            readonly annual_revenue_usd: components["schemas"]["NullableNumber"];
            readonly annual_revenue_usd_readable: components["schemas"]["NullableString"];
            readonly total_funding_usd: components["schemas"]["NullableNumber"];
            readonly funding_stage: components["schemas"]["NullableString"];
            readonly last_funding_round_date: components["schemas"]["NullableDate"];
            readonly last_funding_round_amount_readable: components["schemas"]["NullableString"];
            readonly yc_batch: components["schemas"]["NullableString"];
            readonly is_recruiting_agency: components["schemas"]["NullableBoolean"];
            readonly num_jobs: components["schemas"]["NullableInteger"];
            readonly num_jobs_last_30_days: components["schemas"]["NullableInteger"];
            readonly num_technologies: components["schemas"]["NullableInteger"];
        };
        /** @description A job posting. In a preview what names the company is masked and `has_blurred_data` is true. */
        readonly Job: {
            readonly id: components["schemas"]["JobId"];
            readonly job_title: string;
            readonly normalized_title: components["schemas"]["NullableString"];
            /** @description Markdown. Masked in a preview. */
            readonly description: components["schemas"]["NullableString"];
            /** @description Masked in a preview. */
            readonly url: components["schemas"]["NullableString"];
            /** @description Masked in a preview. */
            readonly final_url: components["schemas"]["NullableString"];
            /** @description Masked in a preview. */
            readonly source_url: components["schemas"]["NullableString"];
            /** @description Name of the company. Use `company_object.name`. Masked in a preview. */
            readonly company: components["schemas"]["NullableString"];
            /** @description Masked in a preview. */
            readonly company_domain: components["schemas"]["NullableString"];
            readonly seniority: components["schemas"]["Seniority"] | null;
            readonly salary_string: components["schemas"]["NullableString"];
            readonly salary_currency: components["schemas"]["NullableString"];
            readonly min_annual_salary: components["schemas"]["NullableNumber"];
            readonly max_annual_salary: components["schemas"]["NullableNumber"];
            readonly min_annual_salary_usd: components["schemas"]["NullableNumber"];
            readonly max_annual_salary_usd: components["schemas"]["NullableNumber"];
            readonly avg_annual_salary_usd: components["schemas"]["NullableNumber"];
            readonly location: components["schemas"]["NullableString"];
            readonly short_location: components["schemas"]["NullableString"];
            readonly long_location: components["schemas"]["NullableString"];
            readonly state_code: components["schemas"]["NullableString"];
            readonly postal_code: components["schemas"]["NullableString"];
            readonly country: components["schemas"]["NullableString"];
            readonly country_code: components["schemas"]["NullableString"];
            readonly latitude: components["schemas"]["NullableNumber"];
            readonly longitude: components["schemas"]["NullableNumber"];
            readonly countries: components["schemas"]["StringArray"];
            readonly country_codes: components["schemas"]["StringArray"];
            readonly cities: components["schemas"]["StringArray"];
            readonly continents: components["schemas"]["StringArray"];
            readonly locations: readonly components["schemas"]["JobLocation"][];
            readonly date_posted: components["schemas"]["NullableDate"];
            readonly date_reposted: components["schemas"]["NullableDate"];
            /** @description When it was found. UTC. */
            readonly discovered_at: components["schemas"]["NullableDateOrInstant"];
            /** @description When it was closed. UTC. Null while it is open. */
            readonly closed_at: components["schemas"]["NullableDateOrInstant"];
            readonly remote: components["schemas"]["NullableBoolean"];
            readonly hybrid: components["schemas"]["NullableBoolean"];
            readonly easy_apply: components["schemas"]["NullableBoolean"];
            readonly reposted: components["schemas"]["NullableBoolean"];
            readonly has_blurred_data: boolean;
            readonly employment_statuses: components["schemas"]["StringArray"];
            readonly technology_slugs: components["schemas"]["StringArray"];
            readonly keyword_slugs: components["schemas"]["StringArray"];
            readonly manager_roles: components["schemas"]["StringArray"];
            readonly matching_phrases: components["schemas"]["StringArray"];
            readonly matching_words: components["schemas"]["StringArray"];
            readonly hiring_team: readonly components["schemas"]["HiringTeamMember"][];
            readonly company_object: components["schemas"]["CompanySummary"] | null;
        };
        readonly Count: number;
        /** @description Id of a grant. */
        readonly GrantId: string;
        readonly PlannedSlice: {
            readonly grant_id: components["schemas"]["GrantId"];
            readonly amount: components["schemas"]["Credits"];
        };
        /** @description Only with `Credits-Dry-Run`. What the call would have cost; `data` is empty then, and nothing was taken. */
        readonly DryRun: {
            readonly kind: components["schemas"]["CreditKind"];
            /** @description What the call would cost now. */
            readonly cost: components["schemas"]["Credits"];
            /** @description Records that would be priced. */
            readonly records: components["schemas"]["Count"];
            /** @description Companies that would be free because of an open access window. */
            readonly window_hits: components["schemas"]["Count"];
            /** @description Available now. */
            readonly available: components["schemas"]["Credits"];
            /** @description Out of which grants it would be paid. */
            readonly slices: readonly components["schemas"]["PlannedSlice"][];
        };
        /** @description The jobs found. Each in `data` was charged, unless the call was free. */
        readonly JobSearchAnswer: {
            readonly metadata: components["schemas"]["SearchMetadata"];
            readonly data: readonly components["schemas"]["Job"][];
            readonly dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * @description Stable for ever. The table is `x-error-codes` of this document.
         * @enum {string}
         */
        readonly ErrorCode: "unauthenticated" | "key_revoked" | "key_expired" | "team_suspended" | "forbidden" | "csrf_failed" | "step_up_required" | "second_factor_required" | "second_factor_wrong" | "code_refused" | "password_refused" | "second_factor_conflict" | "last_owner" | "own_account" | "email_taken" | "staff_disabled" | "role_too_high" | "link_ended" | "approval_required" | "own_approval" | "malformed_request" | "validation_failed" | "rate_limited" | "plan_limit" | "budget_exceeded" | "insufficient_credits" | "hold_insufficient" | "hold_ended" | "export_not_done" | "grant_ended" | "refund_exceeds_charge" | "claw_back_exceeds_payment" | "idempotency_key_reused" | "already_decided" | "version_conflict" | "precondition_required" | "not_found" | "method_not_allowed" | "unsupported_media_type" | "payload_too_large" | "internal_error" | "unavailable" | "unknown_outcome";
        /** @description The same refusal in the legacy form. */
        readonly LegacyError: {
            /** @description The legacy code where one is known, else ours. */
            readonly code: string;
            readonly title: string;
            readonly description: string;
        };
        /** @description One place where the request breaks the contract. */
        readonly Violation: {
            /** @description JSON pointer into the body (`/limit`, or empty for the whole body), or `/name` of the parameter or header. */
            readonly pointer: string;
            /** @enum {string} */
            readonly in: "body" | "query" | "path" | "header";
            /** @description What is wrong with it. */
            readonly message: string;
        };
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
        /** @description The budget that decided. `available` beside it is what it has left. */
        readonly BudgetFact: {
            readonly id: components["schemas"]["BudgetId"];
            readonly scope: components["schemas"]["BudgetScope"];
            readonly scope_id: components["schemas"]["BudgetScopeId"];
            readonly window: components["schemas"]["BudgetWindow"];
            readonly limit: components["schemas"]["Credits"];
            /** @description Charged or held in the current window. */
            readonly used: components["schemas"]["Credits"];
            /** @description When the next window begins. Null: never. */
            readonly resets_at: components["schemas"]["NullableInstant"];
        };
        readonly LimitFact: {
            /** @enum {string} */
            readonly name: "page_size" | "pages";
            readonly max: number;
            readonly requested: number;
        };
        /**
         * @description `open`: calls may draw on it. The others say how it ended: once, by capture, by release, or by its own expiry, whether or not a job has booked that yet.
         * @enum {string}
         */
        readonly HoldState: "open" | "captured" | "released" | "expired";
        readonly HoldFact: {
            readonly id: components["schemas"]["HoldId"];
            readonly state: components["schemas"]["HoldState"];
            /** @description What is left under it. */
            readonly held: components["schemas"]["Credits"];
        };
        readonly RefundFact: {
            readonly charge_id: components["schemas"]["ChargeId"];
            /** @description What is not yet refunded. */
            readonly refundable: components["schemas"]["Credits"];
            readonly requested: components["schemas"]["Credits"];
        };
        /** @description Id of a payment at the payment provider. */
        readonly PaymentId: string;
        readonly ClawBackFact: {
            readonly payment_id: components["schemas"]["PaymentId"];
            /** @description What it granted and no claw-back has taken yet. */
            readonly clawable: components["schemas"]["Credits"];
            readonly requested: components["schemas"]["Credits"];
        };
        /**
         * @description How the grant ended. Null while it has not.
         * @enum {string|null}
         */
        readonly GrantEnd: "expiry" | "void" | "rollover" | null;
        readonly GrantFact: {
            readonly id: components["schemas"]["GrantId"];
            readonly ended_by: components["schemas"]["GrantEnd"];
        };
        /** @description How many credits a write gives or takes, of which kind. */
        readonly CreditsMove: {
            readonly kind: components["schemas"]["CreditKind"];
            readonly amount: components["schemas"]["Credits"];
            /** @description Of whoever asks: alone or, when approving, as the second person. */
            readonly limit: components["schemas"]["Credits"];
        };
        /** @description Whether whoever asks needs a second person for the write, and how much it gives or takes. */
        readonly ApprovalNeed: {
            /** @description One of the moves is above its limit. */
            readonly is_required: boolean;
            /** @description At most one of each kind. */
            readonly moves: readonly components["schemas"]["CreditsMove"][];
        };
        /** @description Id of an approval. */
        readonly ApprovalId: string;
        /**
         * @description `run`: approved, which is the same thing. `stale`: the account changed after the preview, so nothing was done and the write must be previewed again. `expired`: nobody decided within 7 days.
         * @enum {string}
         */
        readonly ApprovalState: "open" | "run" | "rejected" | "withdrawn" | "stale" | "expired";
        /** @description How it was decided. */
        readonly ApprovalFact: {
            readonly id: components["schemas"]["ApprovalId"];
            readonly state: components["schemas"]["ApprovalState"];
            /** @description Who decided. */
            readonly by: components["schemas"]["NullableString"];
            readonly at: components["schemas"]["NullableInstant"];
        };
        readonly MissingFact: {
            /** @enum {string} */
            readonly type: "hold" | "grant" | "charge" | "payment" | "budget" | "team" | "approval" | "bulk_grant" | "export" | "view";
            readonly id: string;
        };
        /**
         * Format: date-time
         * @description RFC 3339 with a zone, from 1970 to 2999. Answers are in UTC with milliseconds.
         */
        readonly Instant: string;
        readonly SecondFactorFact: {
            /** @description Secret, and good for a few tries within five minutes. */
            readonly challenge: string;
            readonly expires_at: components["schemas"]["Instant"];
        };
        /** @description Opaque version of an account, or of both accounts of a team. It changes with grants, expiries, rollovers and rules, not with charges. */
        readonly Version: string;
        /** @description Id of a ledger entry. */
        readonly EntryId: string;
        /** @description Id of a ledger transaction. */
        readonly TransactionId: string;
        /**
         * @description What an entry books. `hold` sets credits aside, `capture` takes them for a charge and `release` returns them. `refund` returns charged credits. `void`, `adjustment` and `claw_back` take available credits away; `expiry_change` moves none.
         * @enum {string}
         */
        readonly EntryType: "grant" | "charge" | "expiry" | "rollover_out" | "rollover_forfeit" | "rollover_in" | "hold" | "capture" | "release" | "refund" | "void" | "adjustment" | "claw_back" | "expiry_change";
        /** @description Of an `expiry_change`: when the grant would have expired and when it does. Null on every other line. */
        readonly ExpiryChange: {
            readonly from: components["schemas"]["NullableInstant"];
            readonly to: components["schemas"]["NullableInstant"];
        } | null;
        /** @description Id of an API key. */
        readonly ApiKeyId: string;
        /** @description Id of a member of a team. */
        readonly MemberId: string;
        /** @description One line of the ledger. It is never edited. */
        readonly Entry: {
            readonly id: components["schemas"]["EntryId"];
            readonly kind: components["schemas"]["CreditKind"];
            /** @description Dense and rising within the account. */
            readonly sequence: components["schemas"]["Count"];
            readonly transaction_id: components["schemas"]["TransactionId"];
            readonly type: components["schemas"]["EntryType"];
            /** @description Signed: what the available credits changed by. */
            readonly amount: number;
            /** @description Signed: what the held credits changed by. */
            readonly held_amount: number;
            /** @description Available before it. */
            readonly balance_before: components["schemas"]["Credits"];
            /** @description Available after it. */
            readonly balance_after: components["schemas"]["Credits"];
            readonly grant_id: components["schemas"]["GrantId"];
            readonly charge_id: components["schemas"]["ChargeId"] | null;
            readonly hold_id: components["schemas"]["HoldId"] | null;
            readonly expiry_change: components["schemas"]["ExpiryChange"];
            /** @description Of a charge: the operation that it paid. */
            readonly operation: components["schemas"]["NullableString"];
            readonly api_key_id: components["schemas"]["ApiKeyId"] | null;
            readonly member_id: components["schemas"]["MemberId"] | null;
            /** @description When it took effect. */
            readonly effective_at: components["schemas"]["Instant"];
            /** @description When it was written. */
            readonly recorded_at: components["schemas"]["Instant"];
            /** @description The request that caused it. */
            readonly request_id: components["schemas"]["NullableString"];
            /** @description Why support did it. */
            readonly reason_code: components["schemas"]["NullableString"];
        };
        /** @description Who did it. */
        readonly Actor: {
            /** @enum {string} */
            readonly type: "api_key" | "member" | "staff" | "system";
            readonly id: string;
            /** @description What people read: an e-mail address, the name of a key. */
            readonly label: string;
        };
        /** @description A ledger entry as support sees it. */
        readonly StaffEntry: components["schemas"]["Entry"] & {
            readonly actor: components["schemas"]["Actor"];
            readonly note: components["schemas"]["NullableString"];
            readonly ticket_url: components["schemas"]["NullableString"];
        };
        /** @description A refusal (RFC 9457), readable by clients of the legacy API too, which look into `error`. Which facts are there depends on `code`. */
        readonly Problem: {
            /**
             * @description URI of the problem type, `/problems/<type>`. A `GET` of it, without a key, says what it means.
             * @example /problems/insufficient-credits
             */
            readonly type: string;
            /** @description The same for every problem of this code. */
            readonly title: string;
            readonly status: number;
            /** @description What happened here, in a sentence. */
            readonly detail: string;
            readonly code: components["schemas"]["ErrorCode"];
            readonly request_id: components["schemas"]["RequestId"];
            readonly error: components["schemas"]["LegacyError"];
            /** @description With `validation_failed`: every parameter, header or field that breaks the contract. */
            readonly errors?: readonly components["schemas"]["Violation"][];
            /** @description With 402: the kind that is short. */
            readonly kind?: components["schemas"]["CreditKind"];
            /** @description With 402: what the answer would have cost. */
            readonly required?: components["schemas"]["Credits"];
            /** @description With 402: what there is: in the account, in the budget or under the hold, by `code`. */
            readonly available?: components["schemas"]["Credits"];
            /** @description With `insufficient_credits`: where to get more. */
            readonly top_up_url?: string | null;
            /** @description With `budget_exceeded`: the budget that decided. */
            readonly budget?: components["schemas"]["BudgetFact"];
            /** @description With `plan_limit`: the limit that decided. */
            readonly limit?: components["schemas"]["LimitFact"];
            /** @description With `hold_ended` and `hold_insufficient`: the hold as it is now. */
            readonly hold?: components["schemas"]["HoldFact"];
            /** @description With `refund_exceeds_charge`: what may be refunded. */
            readonly refund?: components["schemas"]["RefundFact"];
            /** @description With `claw_back_exceeds_payment`: what may be clawed back. */
            readonly claw_back?: components["schemas"]["ClawBackFact"];
            /** @description With `grant_ended`: how and when it ended. */
            readonly grant?: components["schemas"]["GrantFact"];
            /** @description With `approval_required`: what was asked for and how much is allowed. */
            readonly approval?: components["schemas"]["ApprovalNeed"];
            /** @description With `already_decided`: how it was decided. */
            readonly decided?: components["schemas"]["ApprovalFact"];
            /** @description With `not_found`: what was looked for, when it was one thing. */
            readonly missing?: components["schemas"]["MissingFact"];
            /** @description With `second_factor_required`: what the next step needs. */
            readonly second_factor?: components["schemas"]["SecondFactorFact"];
            /** @description With `rate_limited`, `unavailable` and `unknown_outcome`: as `Retry-After`. */
            readonly retry_after_seconds?: number;
            /** @description With `version_conflict`: the version now. */
            readonly current_version?: components["schemas"]["Version"];
            /** @description With `version_conflict`: the newest entries of the account, newest first, at most 20. */
            readonly changes?: readonly components["schemas"]["StaffEntry"][];
        };
        readonly CompanyOrder: {
            /** @enum {string} */
            readonly field: "confidence" | "num_jobs_found" | "num_jobs" | "employee_count";
            /** @default true */
            readonly desc?: boolean;
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
        /** @description A technology. */
        readonly Technology: {
            readonly name: string;
            readonly slug: string;
            readonly category: components["schemas"]["NullableString"];
            readonly category_slug: components["schemas"]["NullableString"];
            readonly parent_category: components["schemas"]["NullableString"];
            readonly parent_category_slug: components["schemas"]["NullableString"];
            readonly logo: components["schemas"]["NullableString"];
            readonly logo_thumbnail: components["schemas"]["NullableString"];
        };
        /** @description A technology that a company uses, and how we know. */
        readonly CompanyTechnology: {
            readonly technology: components["schemas"]["Technology"];
            readonly confidence: components["schemas"]["Confidence"] | null;
            /** @description Jobs of the company that name it. */
            readonly jobs: components["schemas"]["NullableInteger"];
            readonly jobs_last_7_days: components["schemas"]["NullableInteger"];
            readonly jobs_last_30_days: components["schemas"]["NullableInteger"];
            readonly jobs_last_180_days: components["schemas"]["NullableInteger"];
            readonly first_date_found: components["schemas"]["NullableDate"];
            readonly last_date_found: components["schemas"]["NullableDate"];
            readonly rank_within_category: components["schemas"]["NullableInteger"];
            readonly relative_occurrence_within_category: components["schemas"]["NullableNumber"];
            /** @description How strongly the signs point to it. Legacy name. */
            readonly theirstack_score: components["schemas"]["NullableNumber"];
            /** @description Masked outside an open access window and in a preview. */
            readonly company_name: components["schemas"]["NullableString"];
        };
        /** @description A company. In a preview what names it is masked and `has_blurred_data` is true. */
        readonly Company: components["schemas"]["CompanySummary"] & {
            /** @description Masked in a preview. */
            readonly apollo_id: components["schemas"]["NullableString"];
            readonly alexa_ranking: components["schemas"]["NullableInteger"];
            /** @description Masked in a preview. */
            readonly publicly_traded_symbol: components["schemas"]["NullableString"];
            readonly publicly_traded_exchange: components["schemas"]["NullableString"];
            readonly investors: components["schemas"]["StringArray"];
            readonly company_keywords: components["schemas"]["StringArray"];
            readonly company_tags: components["schemas"]["StringArray"];
            readonly technology_slugs: components["schemas"]["StringArray"];
            readonly technology_names: components["schemas"]["StringArray"];
            readonly keyword_slugs: components["schemas"]["StringArray"];
            /** @description Jobs that match `job_filters`. Null outside a search that has them. */
            readonly num_jobs_found: components["schemas"]["NullableInteger"];
            /** @description Technologies asked for by `expand_technology_slugs` or matched by `tech_filters`. */
            readonly technologies_found: readonly components["schemas"]["CompanyTechnology"][];
            /** @description The last jobs that match `job_filters`, at most 5. */
            readonly jobs_found: readonly components["schemas"]["Job"][];
            readonly has_blurred_data: boolean;
        };
        /** @description The companies found. Each in `data` was charged, unless the call was free. */
        readonly CompanySearchAnswer: {
            readonly metadata: components["schemas"]["SearchMetadata"];
            readonly data: readonly components["schemas"]["Company"][];
            readonly dry_run?: components["schemas"]["DryRun"];
        };
        /** @description Opaque place in a list. */
        readonly Cursor: string;
        readonly TechnologyOrder: {
            /** @enum {string} */
            readonly field: "confidence" | "jobs";
            /** @default true */
            readonly desc?: boolean;
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
            readonly include_total_results?: boolean;
            /** @description Default: `confidence`, then `jobs`, both descending. */
            readonly order_by?: readonly components["schemas"]["TechnologyOrder"][] | null;
        };
        /** @description The technologies found. One lookup was charged if there is at least one. */
        readonly TechnologySearchAnswer: {
            readonly metadata: components["schemas"]["SearchMetadata"];
            readonly data: readonly components["schemas"]["CompanyTechnology"][];
            readonly dry_run?: components["schemas"]["DryRun"];
        };
        /** @description Companies to open, by id or by domain or both. Duplicates count once. */
        readonly RevealRequest: {
            readonly company_ids?: readonly components["schemas"]["CompanyId"][];
            readonly company_domains?: readonly string[];
        };
        readonly RevealMetadata: {
            /** @description Distinct companies in the answer. */
            readonly companies: components["schemas"]["Count"];
            /** @description Of them had no open window and were charged. */
            readonly charged: components["schemas"]["Count"];
            /** @description Of them were free because of an open window. */
            readonly window_hits: components["schemas"]["Count"];
            /** @description Companies that `Credits-Max` left out. Null when it left out none. */
            readonly truncated_results: number | null;
        };
        readonly RevealWindow: {
            readonly company_id: components["schemas"]["CompanyId"];
            readonly opened_at: components["schemas"]["Instant"];
            /** @description At this instant the window is already closed. */
            readonly ends_at: components["schemas"]["Instant"];
            /** @description Whether this call opened it. */
            readonly charged: boolean;
        };
        /** @description The companies in full, in the order asked for, and the access window of each. */
        readonly RevealAnswer: {
            readonly metadata: components["schemas"]["RevealMetadata"];
            readonly data: readonly components["schemas"]["Company"][];
            readonly windows: readonly components["schemas"]["RevealWindow"][];
            /** @description Ids and domains that belong to no company. Not charged. */
            readonly not_found: readonly string[];
            readonly dry_run?: components["schemas"]["DryRun"];
        };
        /** @description The team may see and export the company for nothing during `[opened_at, ends_at)`. */
        readonly AccessWindow: {
            readonly company_id: components["schemas"]["CompanyId"];
            readonly opened_at: components["schemas"]["Instant"];
            readonly ends_at: components["schemas"]["Instant"];
            /** @description When a refund of its charge closed it. Null when none did. */
            readonly closed_at: components["schemas"]["NullableInstant"];
            /** @enum {string} */
            readonly state: "open" | "closed";
            /** @description The charge that opened it. */
            readonly charge_id: components["schemas"]["ChargeId"];
        };
        readonly AccessWindowPage: {
            readonly data: readonly components["schemas"]["AccessWindow"][];
            readonly next_cursor: components["schemas"]["NextCursor"];
        };
        /** @description The company's open window, or null when there is none and the data is masked. */
        readonly NullableAccessWindow: components["schemas"]["AccessWindow"] | null;
        readonly CompanyAnswer: {
            readonly data: components["schemas"]["Company"];
            readonly window: components["schemas"]["NullableAccessWindow"];
        };
        readonly CompanyJobsPage: {
            readonly data: readonly components["schemas"]["Job"][];
            readonly next_cursor: components["schemas"]["NextCursor"];
            readonly window: components["schemas"]["NullableAccessWindow"];
        };
        readonly CompanyTechnologiesPage: {
            readonly data: readonly components["schemas"]["CompanyTechnology"][];
            readonly next_cursor: components["schemas"]["NextCursor"];
            readonly window: components["schemas"]["NullableAccessWindow"];
        };
        /** @description The legacy shape. `api_credits` and `ui_credits` are what was granted in all: left is granted minus used. What expired counts as used. */
        readonly LegacyCreditBalance: {
            /** @description Company credits granted. */
            readonly ui_credits: components["schemas"]["Credits"];
            /** @description Company credits that are no longer available. */
            readonly used_ui_credits: components["schemas"]["Credits"];
            /** @description Api credits granted. */
            readonly api_credits: components["schemas"]["Credits"];
            /** @description Api credits that are no longer available. */
            readonly used_api_credits: components["schemas"]["Credits"];
            /** @description When the next credits of either kind expire. */
            readonly earliest_expiration: components["schemas"]["NullableInstant"];
        };
        /** @description Id of a team. */
        readonly TeamId: string;
        /** @description The credits of one kind at an instant. `granted = available + held + used + expired + voided + rolled`, over the grants that have become effective. */
        readonly Balance: {
            readonly granted: components["schemas"]["Credits"];
            /** @description What can be spent now. */
            readonly available: components["schemas"]["Credits"];
            /** @description Set aside by holds. */
            readonly held: components["schemas"]["Credits"];
            readonly used: components["schemas"]["Credits"];
            readonly expired: components["schemas"]["Credits"];
            readonly voided: components["schemas"]["Credits"];
            /** @description Left their grant by rollover. What was carried is granted again. */
            readonly rolled: components["schemas"]["Credits"];
        };
        readonly ExpiringAmount: {
            readonly amount: components["schemas"]["Credits"];
            readonly at: components["schemas"]["Instant"];
        };
        /** @description How long the available credits last at the current rate: what the last 30 days consumed, divided by the days since the account's first grant, at least 1 and at most 30. Refunds are not subtracted. The credits that expire soonest are taken to be spent first, and what expires before it can be spent does not count; nor does what is granted later. */
        readonly RunsOut: {
            /** @description What was taken, gross: refunds are not subtracted. Null when nothing was spent in these days, or the instant is past. */
            readonly credits_per_day: number | null;
            /** @description Days until the last credit is spent or expired. 0 when nothing is left. Null when nothing was spent, when the instant is past, or when they last beyond the year 9999. */
            readonly days_left: number | null;
            /** @description When that is. Null when nothing is left and wherever `days_left` is null. */
            readonly at: components["schemas"]["NullableInstant"];
        };
        /** @description The balance of one kind and its outlook. */
        readonly KindBalance: components["schemas"]["Balance"] & {
            /** @description What will expire and when, soonest first, at most 10. Empty for a past instant. */
            readonly next_expiries: readonly components["schemas"]["ExpiringAmount"][];
            readonly runs_out: components["schemas"]["RunsOut"];
        };
        /** @description Both kinds, side by side and never summed. */
        readonly KindBalances: {
            readonly api: components["schemas"]["KindBalance"];
            readonly company: components["schemas"]["KindBalance"];
        };
        readonly CreditBalance: {
            readonly team_id: components["schemas"]["TeamId"];
            readonly as_of: components["schemas"]["Instant"];
            readonly balances: components["schemas"]["KindBalances"];
        };
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
         * @description `pending`: not effective yet. `live`: may be taken from. `ended`: by expiry, void or rollover.
         * @enum {string}
         */
        readonly GrantState: "pending" | "live" | "ended";
        /** @description A dated lot of credits. `amount = available + held + used + expired + voided + rolled` once it is effective. */
        readonly Grant: {
            readonly id: components["schemas"]["GrantId"];
            readonly kind: components["schemas"]["CreditKind"];
            readonly amount: components["schemas"]["Credits"];
            readonly source: components["schemas"]["GrantSource"];
            readonly class: components["schemas"]["GrantClass"];
            /** @description Smaller burns first. */
            readonly priority: number;
            readonly effective_at: components["schemas"]["Instant"];
            /** @description At this instant it is already dead. Null: never. */
            readonly expires_at: components["schemas"]["NullableInstant"];
            readonly state: components["schemas"]["GrantState"];
            readonly ended_by: components["schemas"]["GrantEnd"];
            readonly available: components["schemas"]["Credits"];
            readonly held: components["schemas"]["Credits"];
            readonly used: components["schemas"]["Credits"];
            readonly expired: components["schemas"]["Credits"];
            readonly voided: components["schemas"]["Credits"];
            readonly rolled: components["schemas"]["Credits"];
            /** @description Order of creation in the account. */
            readonly sequence: components["schemas"]["Count"];
            /** @description How many times these credits have rolled over. */
            readonly generation: components["schemas"]["Count"];
            /** @description The grant that they rolled over from, or were refunded from. */
            readonly parent_grant_id: components["schemas"]["GrantId"] | null;
            /** @description When they were first bought or given. */
            readonly origin_at: components["schemas"]["Instant"];
            readonly invoice_id: components["schemas"]["NullableString"];
            readonly created_at: components["schemas"]["Instant"];
        };
        readonly GrantPage: {
            readonly data: readonly components["schemas"]["Grant"][];
            readonly next_cursor: components["schemas"]["NextCursor"];
        };
        /**
         * Format: date-or-date-time
         * @description A calendar day, or a timestamp, from 1970 to 2999. A timestamp without a zone is UTC.
         */
        readonly DateOrInstant: string;
        /** @description Operation id of this contract. */
        readonly OperationName: string;
        readonly EntryPage: {
            readonly data: readonly components["schemas"]["Entry"][];
            readonly next_cursor: components["schemas"]["NextCursor"];
        };
        /** @description One decision to take credits for one operation. */
        readonly Charge: {
            readonly id: components["schemas"]["ChargeId"];
            readonly kind: components["schemas"]["CreditKind"];
            readonly amount: components["schemas"]["Credits"];
            readonly operation: components["schemas"]["OperationName"];
            /** @description Records that were priced. */
            readonly records: components["schemas"]["Count"];
            /** @description Companies that were free because of an open access window. */
            readonly window_hits: components["schemas"]["Count"];
            readonly charged_at: components["schemas"]["Instant"];
            readonly api_key_id: components["schemas"]["ApiKeyId"] | null;
            readonly member_id: components["schemas"]["MemberId"] | null;
            readonly request_id: components["schemas"]["RequestId"];
            /** @description Available after it. */
            readonly balance_after: components["schemas"]["Credits"];
        };
        readonly ChargePage: {
            readonly data: readonly components["schemas"]["Charge"][];
            readonly next_cursor: components["schemas"]["NextCursor"];
        };
        /** @description What was given back of a charge at one time. */
        readonly Refund: {
            readonly amount: components["schemas"]["Credits"];
            readonly refunded_at: components["schemas"]["Instant"];
            /** @description Why support did it. */
            readonly reason_code: components["schemas"]["NullableString"];
        };
        /** @description The part of a charge that one grant paid. */
        readonly Slice: {
            readonly entry_id: components["schemas"]["EntryId"];
            readonly grant_id: components["schemas"]["GrantId"];
            readonly amount: components["schemas"]["Credits"];
            /** @description What was given back of it. */
            readonly refunded: components["schemas"]["Credits"];
            readonly grant_source: components["schemas"]["GrantSource"];
            readonly grant_class: components["schemas"]["GrantClass"];
            readonly grant_priority: number;
            readonly grant_expires_at: components["schemas"]["NullableInstant"];
            /** @description Available in the account after this slice. */
            readonly balance_after: components["schemas"]["Credits"];
        };
        /** @description A charge, what paid it, and why. */
        readonly ChargeDetail: components["schemas"]["Charge"] & {
            /** @description What was given back of it. Never more than it took. */
            readonly refunded: components["schemas"]["Credits"];
            /** @description Oldest first. */
            readonly refunds: readonly components["schemas"]["Refund"][];
            /** @description The hold that paid it. Null when none was named. */
            readonly hold_id: components["schemas"]["HoldId"] | null;
            /** @description In burn order, or in the order of the hold that paid. Their amounts sum to the charge. */
            readonly slices: readonly components["schemas"]["Slice"][];
            /** @description Plain sentences that say why these grants paid. */
            readonly explanation: readonly string[];
        };
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
        /** @description What the call would cost now, and whether there is enough for it. Nothing is set aside. */
        readonly CostEstimate: {
            readonly operation: components["schemas"]["PricedOperationName"];
            readonly kind: components["schemas"]["CreditKind"];
            /**
             * @description What a unit is.
             * @enum {string}
             */
            readonly per: "record" | "lookup" | "company";
            /** @description Credits for one unit. */
            readonly unit_cost: components["schemas"]["Credits"];
            /** @description Units that would be charged. */
            readonly units: components["schemas"]["Count"];
            /** @description Companies that would be free because of an open access window. */
            readonly window_hits: components["schemas"]["Count"];
            /** @description The most that the call can cost. */
            readonly cost: components["schemas"]["Credits"];
            /** @description Available now. */
            readonly available: components["schemas"]["Credits"];
            /** @description Whether `available` is enough. */
            readonly is_covered: boolean;
            /** @description What is short. 0 when it is covered. */
            readonly missing_credits: components["schemas"]["Credits"];
            /** @description Out of which grants it would be paid. Empty when it is not covered. */
            readonly slices: readonly components["schemas"]["PlannedSlice"][];
            readonly as_of: components["schemas"]["Instant"];
        };
        /** @description Id of a plan, such as `free` or `api_1500`. */
        readonly PlanId: string;
        readonly PlanName: {
            readonly id: components["schemas"]["PlanId"];
            readonly version: number;
            readonly name: string;
        };
        /** @description Something that happens by itself. */
        readonly ForecastEvent: {
            readonly at: components["schemas"]["Instant"];
            /**
             * @description A grant becomes effective; a grant expires; unused credits leave their grant or come back as a new one at a period's end; a new period grants its credits; a hold ends by itself; another plan begins.
             * @enum {string}
             */
            readonly type: "activation" | "expiry" | "rollover" | "period" | "hold_expiry" | "plan_change";
            /** @description Signed: what the available credits change by. */
            readonly amount: number;
            /** @description Null for a grant that is not there yet. */
            readonly grant_id: components["schemas"]["GrantId"] | null;
            /** @description Of `plan_change`: the plan that begins. Null otherwise. */
            readonly plan: components["schemas"]["PlanName"] | null;
            /** @description Available after it if nothing is spent until then. */
            readonly available_after: components["schemas"]["Credits"];
        };
        readonly KindForecast: {
            /** @description Available now. */
            readonly available: components["schemas"]["Credits"];
            readonly runs_out: components["schemas"]["RunsOut"];
            /** @description What falls due in `[as_of, to)` if nothing is spent, soonest first, at most 100. */
            readonly events: readonly components["schemas"]["ForecastEvent"][];
        };
        /** @description Both kinds, side by side and never summed. */
        readonly ForecastPerKind: {
            readonly api: components["schemas"]["KindForecast"];
            readonly company: components["schemas"]["KindForecast"];
        };
        /** @description What will happen to the credits by itself, and how long they last. */
        readonly Forecast: {
            readonly team_id: components["schemas"]["TeamId"];
            readonly as_of: components["schemas"]["Instant"];
            /** @description The end of the forecast, exclusive. */
            readonly to: components["schemas"]["Instant"];
            readonly forecasts: components["schemas"]["ForecastPerKind"];
        };
        /** @description Credits set aside. `amount = held + captured + released`. */
        readonly Hold: {
            readonly id: components["schemas"]["HoldId"];
            readonly kind: components["schemas"]["CreditKind"];
            /** @description What was set aside. */
            readonly amount: components["schemas"]["Credits"];
            /** @description What is left under it. 0 once it has ended. */
            readonly held: components["schemas"]["Credits"];
            /** @description What was taken out of it: by calls that named it, and by its capture. */
            readonly captured: components["schemas"]["Credits"];
            /** @description What went back to its grants when the hold ended. */
            readonly released: components["schemas"]["Credits"];
            readonly state: components["schemas"]["HoldState"];
            readonly label: components["schemas"]["NullableString"];
            readonly created_at: components["schemas"]["Instant"];
            /** @description At this instant the hold has ended. */
            readonly expires_at: components["schemas"]["Instant"];
            readonly ended_at: components["schemas"]["NullableInstant"];
            readonly api_key_id: components["schemas"]["ApiKeyId"] | null;
            readonly member_id: components["schemas"]["MemberId"] | null;
            /** @description The request that made it. */
            readonly request_id: components["schemas"]["RequestId"];
        };
        readonly HoldPage: {
            readonly data: readonly components["schemas"]["Hold"][];
            readonly next_cursor: components["schemas"]["NextCursor"];
        };
        /** @description Credits to set aside before the cost is known. */
        readonly HoldCreation: {
            readonly kind: components["schemas"]["CreditKind"];
            readonly amount: number;
            /**
             * @description After how many seconds the hold ends by itself, at most 31 days. Whatever is left is available again then.
             * @default 3600
             */
            readonly ttl_seconds?: number;
            /** @description The caller's own name for it. */
            readonly label?: string | null;
        };
        /** @description The hold after the write and what is available beside it. */
        readonly HoldReceipt: {
            readonly hold: components["schemas"]["Hold"];
            /** @description Of a capture. Null when nothing was taken. */
            readonly charge_id: components["schemas"]["ChargeId"] | null;
            /** @description Of a capture. 0 when nothing was taken. */
            readonly cost: components["schemas"]["Credits"];
            /** @description What went back by this write. */
            readonly released: components["schemas"]["Credits"];
            /** @description Available in that kind after it. */
            readonly available: components["schemas"]["Credits"];
        };
        /** @description What to take out of the hold. The rest goes back to the grants that it came from. */
        readonly HoldCapture: {
            /** @description At most what is left under the hold. Null or absent: all of it. */
            readonly amount?: number | null;
            /**
             * @description Records that it pays for. The usage report counts them.
             * @default 0
             */
            readonly records?: number;
        };
        /** @description One group, one kind: kinds are never summed. A key that was not grouped by is null. */
        readonly UsageRow: {
            /** @description A day in the report's time zone. */
            readonly day: components["schemas"]["NullableDate"];
            readonly operation: components["schemas"]["NullableString"];
            readonly member_id: components["schemas"]["MemberId"] | null;
            readonly api_key_id: components["schemas"]["ApiKeyId"] | null;
            readonly kind: components["schemas"]["CreditKind"];
            /** @description What was taken. */
            readonly credits: components["schemas"]["Credits"];
            /** @description What was given back, on the day of the refund. Net is `credits − refunded`. */
            readonly refunded: components["schemas"]["Credits"];
            readonly records: components["schemas"]["Count"];
            readonly requests: components["schemas"]["Count"];
            /** @description Companies that were free because of an open access window. */
            readonly window_hits: components["schemas"]["Count"];
        };
        readonly UsageTotal: {
            readonly credits: components["schemas"]["Credits"];
            readonly refunded: components["schemas"]["Credits"];
            readonly records: components["schemas"]["Count"];
            readonly requests: components["schemas"]["Count"];
            readonly window_hits: components["schemas"]["Count"];
        };
        /** @description Per kind, over all rows. */
        readonly UsageTotals: {
            readonly api: components["schemas"]["UsageTotal"];
            readonly company: components["schemas"]["UsageTotal"];
        };
        /** @description What credits were burnt on in `[from, to)`. */
        readonly UsageReport: {
            readonly from: components["schemas"]["Instant"];
            readonly to: components["schemas"]["Instant"];
            readonly timezone: string;
            readonly group_by: readonly string[];
            readonly data: readonly components["schemas"]["UsageRow"][];
            readonly totals: components["schemas"]["UsageTotals"];
        };
        readonly LegacyConsumptionDay: {
            /** @description Start of the day in the time zone asked for. */
            readonly period_start: components["schemas"]["Instant"];
            /** @description What was taken. Refunds are not subtracted. */
            readonly api_credits_consumed: components["schemas"]["Credits"];
            /** @description Company credits. Refunds are not subtracted. */
            readonly ui_credits_consumed: components["schemas"]["Credits"];
        };
        /** @description The legacy shape, one item a day. */
        readonly LegacyConsumption: readonly components["schemas"]["LegacyConsumptionDay"][];
        /** @description One priced call that was answered, also when it cost nothing. */
        readonly LegacyRequest: {
            readonly id: components["schemas"]["RequestId"];
            readonly start_datetime: components["schemas"]["Instant"];
            readonly method: string;
            /** @description The path. Its values and its query are not kept. */
            readonly url: string;
            readonly type: components["schemas"]["OperationName"];
            /** @description What was asked for is not kept. */
            readonly body: null;
            readonly status_code: number;
            readonly completed: boolean;
            /** @description Whether a person made it in the app and no API key. */
            readonly is_origin_app: boolean;
            readonly num_returned_jobs: components["schemas"]["Count"];
            readonly num_returned_companies: components["schemas"]["Count"];
            /** @description What it took. */
            readonly api_credits: components["schemas"]["Credits"];
            /** @description Company credits that it took. */
            readonly ui_credits: components["schemas"]["Credits"];
        };
        /** @description The legacy shape, newest first. */
        readonly LegacyRequestPage: {
            readonly data: readonly components["schemas"]["LegacyRequest"][];
        };
        readonly LegacyRequestCount: {
            /** @description Start of the day in the time zone asked for. */
            readonly period_start: components["schemas"]["Instant"];
            readonly number_of_requests: components["schemas"]["Count"];
        };
        /** @description The legacy shape, one item a day. */
        readonly LegacyRequestCounts: readonly components["schemas"]["LegacyRequestCount"][];
        /** @enum {string} */
        readonly TeamStatus: "active" | "suspended";
        /** @description At most `quota` requests in any `window_seconds`. */
        readonly RateLimit: {
            readonly name: string;
            readonly quota: components["schemas"]["Count"];
            readonly window_seconds: number;
        };
        /** @description `search` counts the priced searches, `other` everything else. */
        readonly RateLimits: {
            readonly search: readonly components["schemas"]["RateLimit"][];
            readonly other: readonly components["schemas"]["RateLimit"][];
        };
        readonly PlanLimits: {
            readonly page_size_max: number;
            /** @description Pages of one search. Null: no limit. */
            readonly pages_max: number | null;
            readonly rate_limits: components["schemas"]["RateLimits"];
        };
        /** @description The current billing period, or null when the plan has none. */
        readonly Period: {
            readonly from: components["schemas"]["Instant"];
            readonly to: components["schemas"]["Instant"];
        } | null;
        /** @description The caller's team. */
        readonly Team: {
            readonly id: components["schemas"]["TeamId"];
            readonly name: string;
            readonly domain: components["schemas"]["NullableString"];
            readonly status: components["schemas"]["TeamStatus"];
            readonly plan: components["schemas"]["PlanName"];
            readonly limits: components["schemas"]["PlanLimits"];
            readonly period: components["schemas"]["Period"];
            readonly time_zone: string;
            readonly created_at: components["schemas"]["Instant"];
        };
        /** @description Id of a staff member. */
        readonly StaffId: string;
        /** @enum {string} */
        readonly StaffRole: "viewer" | "support" | "billing_admin" | "owner";
        /** @description A member of the support staff. */
        readonly Staff: {
            readonly id: components["schemas"]["StaffId"];
            readonly email: string;
            readonly name: string;
            readonly role: components["schemas"]["StaffRole"];
        };
        readonly StaffSession: {
            readonly staff: components["schemas"]["Staff"];
            /** @description Send it in `X-CSRF-Token` with every write. Null for a bearer token. */
            readonly csrf_token: components["schemas"]["NullableString"];
            readonly expires_at: components["schemas"]["Instant"];
            /** @description Whether the person has one set up. */
            readonly has_second_factor: boolean;
            /** @description Until then the session may do what needs a fresh second factor. Null when it may not. */
            readonly stepped_up_until: components["schemas"]["NullableInstant"];
        };
        readonly SignIn: {
            readonly email: string;
            /** Format: password */
            readonly password: string;
        };
        readonly SignedOut: {
            /** @constant */
            readonly signed_out: true;
        };
        readonly OidcMethod: {
            /** @description What the button says. */
            readonly name: string;
        };
        readonly SignInMethods: {
            /** @constant */
            readonly password: true;
            /** @description The identity provider, when the server has one. */
            readonly oidc: components["schemas"]["OidcMethod"] | null;
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
        readonly LinkAcceptance: {
            /** @description Whose password it is. */
            readonly email: string;
        };
        readonly OidcBegin: {
            /** @description Path of the console to come back to; never another host. */
            readonly return_to: string;
        };
        readonly OidcBeginning: {
            /** Format: uri */
            readonly authorization_url: string;
        };
        readonly OidcFinish: {
            readonly code: string;
            readonly state: string;
        };
        readonly OidcSession: components["schemas"]["StaffSession"] & {
            /** @description The path that the sign-in began with. */
            readonly return_to: string;
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
        /** @description For the authenticator application. Shown this once. */
        readonly TotpEnrolment: {
            /** @description In base 32, to type in. */
            readonly secret: string;
            /** @description The same with its parameters, to be shown as a QR code. */
            readonly otpauth_uri: string;
        };
        readonly RecoveryCodes: {
            /** @description Each opens once when the application is lost. */
            readonly recovery_codes: readonly string[];
        };
        readonly TotpConfirmation: components["schemas"]["StaffSession"] & components["schemas"]["RecoveryCodes"];
        /** @description Id of a session of a staff member. */
        readonly SessionId: string;
        readonly OwnSession: {
            readonly id: components["schemas"]["SessionId"];
            readonly created_at: components["schemas"]["Instant"];
            readonly last_seen_at: components["schemas"]["Instant"];
            readonly ip: components["schemas"]["NullableString"];
            readonly user_agent: components["schemas"]["NullableString"];
            /** @description The one that asks. */
            readonly is_current: boolean;
        };
        readonly OwnSessionList: {
            readonly data: readonly components["schemas"]["OwnSession"][];
        };
        readonly SessionsEnded: {
            readonly ended: components["schemas"]["Count"];
        };
        /**
         * @description `invited`: has chosen no password yet.
         * @enum {string}
         */
        readonly StaffState: "active" | "invited" | "disabled";
        /** @description A member of the support staff, as the owners see it. */
        readonly StaffUser: {
            readonly id: components["schemas"]["StaffId"];
            readonly email: string;
            readonly name: string;
            readonly role: components["schemas"]["StaffRole"];
            readonly state: components["schemas"]["StaffState"];
            readonly has_second_factor: boolean;
            readonly created_at: components["schemas"]["Instant"];
            readonly last_signed_in_at: components["schemas"]["NullableInstant"];
        };
        readonly StaffUserList: {
            readonly data: readonly components["schemas"]["StaffUser"][];
        };
        readonly StaffInvite: {
            readonly email: string;
            readonly name: string;
            readonly role: components["schemas"]["StaffRole"];
        };
        readonly StaffLink: {
            /** @description The page `/console/accept#<token>` takes it: what follows # is sent to no server. */
            readonly token: string;
            readonly expires_at: components["schemas"]["Instant"];
        };
        readonly StaffInvitation: {
            readonly staff: components["schemas"]["StaffUser"];
            readonly link: components["schemas"]["StaffLink"];
        };
        readonly StaffRoleChange: {
            readonly role: components["schemas"]["StaffRole"];
        };
        /** @description Id of a staff token (not the token itself). */
        readonly StaffTokenId: string;
        /** @description A token for scripts of a staff user. The secret itself is never kept. */
        readonly StaffToken: {
            readonly id: components["schemas"]["StaffTokenId"];
            readonly staff_id: components["schemas"]["StaffId"];
            readonly name: string;
            /** @description What it may at most do; never more than its person may. */
            readonly role: components["schemas"]["StaffRole"];
            /** @enum {string} */
            readonly state: "active" | "expired" | "revoked";
            readonly created_at: components["schemas"]["Instant"];
            readonly expires_at: components["schemas"]["NullableInstant"];
            readonly revoked_at: components["schemas"]["NullableInstant"];
            readonly last_used_at: components["schemas"]["NullableInstant"];
        };
        readonly StaffTokenList: {
            readonly data: readonly components["schemas"]["StaffToken"][];
        };
        readonly StaffTokenOrder: {
            readonly staff_id: components["schemas"]["StaffId"];
            readonly name: string;
            readonly role: components["schemas"]["StaffRole"];
            /** @description After now. */
            readonly expires_at: components["schemas"]["Instant"];
        };
        readonly StaffTokenIssued: {
            readonly token: components["schemas"]["StaffToken"];
            /** @description Shown this once. */
            readonly secret: string;
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
        /** @description What the plan gives in one kind. */
        readonly PlanTerms: {
            /** @enum {string} */
            readonly recurrence: "monthly" | "once" | "none";
            readonly credits_per_period: components["schemas"]["Credits"];
            /** @description With `once`: after how many days they expire. */
            readonly life_days: number | null;
            /** @enum {string} */
            readonly source: "plan" | "trial" | "free";
            readonly class: components["schemas"]["GrantClass"];
            readonly rollover_rule: components["schemas"]["RolloverRule"];
        };
        readonly PlanTermsPerKind: {
            readonly api: components["schemas"]["PlanTerms"];
            readonly company: components["schemas"]["PlanTerms"];
        };
        readonly Plan: {
            readonly id: components["schemas"]["PlanId"];
            readonly version: number;
            readonly name: string;
            readonly terms: components["schemas"]["PlanTermsPerKind"];
            readonly limits: components["schemas"]["PlanLimits"];
        };
        readonly PlanList: {
            readonly data: readonly components["schemas"]["Plan"][];
        };
        readonly AvailablePerKind: {
            readonly api: components["schemas"]["Credits"];
            readonly company: components["schemas"]["Credits"];
        };
        /** @description What expires next, of either kind. */
        readonly NextExpiry: {
            readonly kind: components["schemas"]["CreditKind"];
            readonly amount: components["schemas"]["Credits"];
            readonly at: components["schemas"]["Instant"];
        } | null;
        /** @description A team in a list. */
        readonly StaffTeam: {
            readonly id: components["schemas"]["TeamId"];
            readonly name: string;
            readonly domain: components["schemas"]["NullableString"];
            readonly status: components["schemas"]["TeamStatus"];
            readonly plan: components["schemas"]["PlanName"];
            readonly time_zone: string;
            readonly available: components["schemas"]["AvailablePerKind"];
            readonly next_expiry: components["schemas"]["NextExpiry"];
            readonly created_at: components["schemas"]["Instant"];
            readonly last_active_at: components["schemas"]["NullableInstant"];
        };
        readonly StaffTeamPage: {
            readonly data: readonly components["schemas"]["StaffTeam"][];
            readonly next_cursor: components["schemas"]["NextCursor"];
        };
        readonly TeamCreation: {
            readonly name: string;
            readonly domain?: string | null;
            readonly plan_id: components["schemas"]["PlanId"];
            /**
             * Format: time-zone
             * @default UTC
             */
            readonly time_zone?: string;
            /** @description Where the first billing period begins. Null: now. */
            readonly anchor_at?: components["schemas"]["NullableInstant"];
            /** Format: email */
            readonly owner_email?: string | null;
        };
        /** @description The plan that follows, and from when. Null when no change waits. */
        readonly PendingPlan: {
            readonly id: components["schemas"]["PlanId"];
            readonly version: number;
            readonly name: string;
            readonly takes_effect_at: components["schemas"]["Instant"];
        } | null;
        /** @description Something about the team that wants attention. */
        readonly TeamFlag: {
            /**
             * @description `runs_out_soon` and `expires_soon`: within 7 days.
             * @enum {string}
             */
            readonly code: "suspended" | "plan_change_pending" | "out_of_credits" | "runs_out_soon" | "expires_soon";
            readonly kind: components["schemas"]["CreditKind"] | null;
            /** @description When it happens. Null: it is so now. */
            readonly at: components["schemas"]["NullableInstant"];
        };
        readonly VersionPerKind: {
            readonly api: components["schemas"]["Version"];
            readonly company: components["schemas"]["Version"];
        };
        readonly Member: {
            readonly id: components["schemas"]["MemberId"];
            readonly email: string;
            readonly name: components["schemas"]["NullableString"];
            /** @enum {string} */
            readonly role: "owner" | "member";
            readonly created_at: components["schemas"]["Instant"];
        };
        /** @description An API key. The key itself is not in it. */
        readonly ApiKey: {
            readonly id: components["schemas"]["ApiKeyId"];
            readonly name: string;
            /** @description The first characters of the key. */
            readonly prefix: string;
            /** @enum {string} */
            readonly state: "active" | "expired" | "revoked";
            readonly created_at: components["schemas"]["Instant"];
            readonly expires_at: components["schemas"]["NullableInstant"];
            readonly revoked_at: components["schemas"]["NullableInstant"];
            readonly last_used_at: components["schemas"]["NullableInstant"];
        };
        /**
         * @description Why the payment of a grant may not be given back: nobody paid for it; no invoice says what was paid; it has rolled over or came of a rollover; some of it was used; some is held; it has ended. Null when it may be.
         * @enum {string|null}
         */
        readonly NotRefundableReason: "unpaid" | "no_invoice" | "rolled_over" | "used" | "held" | "ended" | null;
        /** @description A grant as support sees it. */
        readonly StaffGrant: components["schemas"]["Grant"] & {
            readonly actor: components["schemas"]["Actor"];
            readonly reason_code: components["schemas"]["NullableString"];
            readonly note: components["schemas"]["NullableString"];
            readonly ticket_url: components["schemas"]["NullableString"];
            /** @description Whether its payment may be given back: it was paid, and no credit of it was touched. */
            readonly is_refundable: boolean;
            readonly not_refundable_because: components["schemas"]["NotRefundableReason"];
        };
        /** @description The newest ten of each kind. */
        readonly EntriesPerKind: {
            readonly api: readonly components["schemas"]["StaffEntry"][];
            readonly company: readonly components["schemas"]["StaffEntry"][];
        };
        /** @description All that support first asks about a team, in one answer. */
        readonly TeamSummary: {
            readonly team: components["schemas"]["StaffTeam"];
            readonly plan: components["schemas"]["Plan"];
            readonly pending_plan: components["schemas"]["PendingPlan"];
            readonly period: components["schemas"]["Period"];
            /** @description What support should know first. */
            readonly flags: readonly components["schemas"]["TeamFlag"][];
            readonly balances: components["schemas"]["KindBalances"];
            readonly versions: components["schemas"]["VersionPerKind"];
            readonly members: readonly components["schemas"]["Member"][];
            readonly keys: readonly components["schemas"]["ApiKey"][];
            /** @description Newest first, at most 20. */
            readonly open_holds: readonly components["schemas"]["Hold"][];
            /** @description Of both kinds, newest first, at most 50. */
            readonly live_grants: readonly components["schemas"]["StaffGrant"][];
            readonly recent_entries: components["schemas"]["EntriesPerKind"];
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
        /** @description All entries of one type and operation. */
        readonly StatementLine: {
            readonly type: components["schemas"]["EntryType"];
            /** @description Of charges: what they paid. */
            readonly operation: components["schemas"]["NullableString"];
            /** @description Signed: what the available credits changed by. */
            readonly amount: number;
            readonly entries: components["schemas"]["Count"];
        };
        readonly StatementDay: {
            /** Format: date */
            readonly day: string;
            readonly opening_balance: components["schemas"]["Credits"];
            readonly closing_balance: components["schemas"]["Credits"];
            readonly lines: readonly components["schemas"]["StatementLine"][];
        };
        /** @description `opening_balance` and the amounts of all lines sum to `closing_balance`. */
        readonly KindStatement: {
            /** @description Available at the start of the month. */
            readonly opening_balance: components["schemas"]["Credits"];
            /** @description Available at its end, or by now. */
            readonly closing_balance: components["schemas"]["Credits"];
            /** @description Days on which something happened, oldest first. */
            readonly days: readonly components["schemas"]["StatementDay"][];
            /** @description Of the whole month. */
            readonly totals: readonly components["schemas"]["StatementLine"][];
        };
        /** @description Both kinds, side by side and never summed. */
        readonly StatementPerKind: {
            readonly api: components["schemas"]["KindStatement"];
            readonly company: components["schemas"]["KindStatement"];
        };
        /** @description What the ledger says of one calendar month. */
        readonly Statement: {
            readonly team_id: components["schemas"]["TeamId"];
            readonly team_name: string;
            /** @description As `YYYY-MM`. */
            readonly month: string;
            /** @description Where its days are cut. */
            readonly time_zone: string;
            readonly from: components["schemas"]["Instant"];
            /** @description The end of the month, exclusive. */
            readonly to: components["schemas"]["Instant"];
            /** @description Up to when it tells. Before `to` the month is not over. */
            readonly as_of: components["schemas"]["Instant"];
            readonly statements: components["schemas"]["StatementPerKind"];
        };
        readonly MemberList: {
            readonly data: readonly components["schemas"]["Member"][];
        };
        readonly ApiKeyList: {
            readonly data: readonly components["schemas"]["ApiKey"][];
        };
        readonly ApiKeyCreation: {
            readonly name: string;
            /** @description Null: never. */
            readonly expires_at?: components["schemas"]["NullableInstant"];
        };
        readonly NewApiKey: {
            readonly key: components["schemas"]["ApiKey"];
            /** @description The key itself. Only this answer has it, and its repetition under the same `Idempotency-Key`. */
            readonly secret: string;
        };
        readonly StaffGrantPage: {
            readonly data: readonly components["schemas"]["StaffGrant"][];
            readonly next_cursor: components["schemas"]["NextCursor"];
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
            readonly priority?: number;
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
        readonly BurnPosition: {
            /** @description Null for the new grant in a preview. */
            readonly grant_id: components["schemas"]["GrantId"] | null;
            readonly is_new: boolean;
            readonly source: components["schemas"]["GrantSource"];
            readonly class: components["schemas"]["GrantClass"];
            readonly priority: number;
            readonly available: components["schemas"]["Credits"];
            readonly effective_at: components["schemas"]["Instant"];
            readonly expires_at: components["schemas"]["NullableInstant"];
        };
        /** @description What the grant does to the account. */
        readonly GrantEffect: {
            readonly before: components["schemas"]["Balance"];
            readonly after: components["schemas"]["Balance"];
            /** @description In which order the live grants burn after it. */
            readonly burn_order: readonly components["schemas"]["BurnPosition"][];
        };
        /** @description What the write would do. Send `version` in `If-Match` with it. */
        readonly GrantPreview: {
            readonly effect: components["schemas"]["GrantEffect"];
            /** @description Whether whoever asks needs a second person for it. */
            readonly approval: components["schemas"]["ApprovalNeed"];
            readonly version: components["schemas"]["Version"];
        };
        /** @description What the write did. */
        readonly GrantReceipt: {
            readonly grant: components["schemas"]["StaffGrant"];
            readonly effect: components["schemas"]["GrantEffect"];
            readonly balances: components["schemas"]["KindBalances"];
            readonly version: components["schemas"]["Version"];
        };
        /** @description What the write does to an account. */
        readonly CreditsEffect: {
            readonly kind: components["schemas"]["CreditKind"];
            readonly before: components["schemas"]["Balance"];
            readonly after: components["schemas"]["Balance"];
            /** @description What each grant gives, or in a refund gets back, in that order. */
            readonly slices: readonly components["schemas"]["PlannedSlice"][];
        };
        /** @description What the write did, or in a preview would do. Send `version` in `If-Match` with the write. */
        readonly CreditsReceipt: {
            /** @description False in a preview. */
            readonly applied: boolean;
            readonly effect: components["schemas"]["CreditsEffect"];
            /** @description Whether whoever asks needs a second person for it. */
            readonly approval: components["schemas"]["ApprovalNeed"];
            /** @description The balances now: in a preview, as they are. */
            readonly balances: components["schemas"]["KindBalances"];
            readonly version: components["schemas"]["Version"];
        };
        /** @description What the void or the new expiry did to the grant, or in a preview would do. */
        readonly GrantChangeReceipt: components["schemas"]["CreditsReceipt"] & {
            /** @description The grant after it. */
            readonly grant: components["schemas"]["StaffGrant"];
            /** @description In which order the live grants burn after it. */
            readonly burn_order: readonly components["schemas"]["BurnPosition"][];
        };
        /** @description A new end of a grant's life, and why. */
        readonly GrantExpiryChange: {
            /** @description Later than now and than the grant's `effective_at`. Null: never. */
            readonly expires_at: components["schemas"]["NullableInstant"];
            readonly reason_code: components["schemas"]["ReasonCode"];
            readonly note: components["schemas"]["Note"];
            readonly ticket_url?: components["schemas"]["TicketUrl"];
        };
        readonly StaffEntryPage: {
            readonly data: readonly components["schemas"]["StaffEntry"][];
            readonly next_cursor: components["schemas"]["NextCursor"];
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
        /** @description What the refund gave back, or in a preview would give back. */
        readonly RefundReceipt: components["schemas"]["CreditsReceipt"] & {
            /** @description The charge after it; in a preview, as it is. */
            readonly charge: components["schemas"]["ChargeDetail"];
            /** @description What this refund gives back. */
            readonly refunded: components["schemas"]["Credits"];
            /** @description What of the charge is left to refund after it. */
            readonly refundable: components["schemas"]["Credits"];
            /** @description Of `refunded`: what ended at once with its grant. */
            readonly ended_again: components["schemas"]["Credits"];
            /** @description New grants in the place of ended ones. In a preview their ids are not given yet. */
            readonly reissued_grants: readonly components["schemas"]["StaffGrant"][];
            /** @description Of a reveal: the companies whose access window it closes. */
            readonly closed_company_ids: readonly components["schemas"]["CompanyId"][];
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
        /** @description What the claw-back took, or in a preview would take. */
        readonly ClawBackReceipt: components["schemas"]["CreditsReceipt"] & {
            readonly payment_id: components["schemas"]["PaymentId"];
            /** @description What the payment granted. */
            readonly granted: components["schemas"]["Credits"];
            /** @description Taken in all, by this claw-back and those before it. */
            readonly clawed_back: components["schemas"]["Credits"];
            /** @description What this claw-back takes, of what is available. */
            readonly taken: components["schemas"]["Credits"];
            /** @description Asked for and no longer there: used, held or ended. */
            readonly not_taken: components["schemas"]["Credits"];
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
        readonly PlannedGrant: {
            readonly amount: components["schemas"]["Credits"];
            readonly source: components["schemas"]["GrantSource"];
            readonly class: components["schemas"]["GrantClass"];
            readonly effective_at: components["schemas"]["Instant"];
            readonly expires_at: components["schemas"]["NullableInstant"];
        };
        /** @description What it grants at once: the prorated difference, or a first period. Null: nothing. */
        readonly ProratedGrant: components["schemas"]["PlannedGrant"] | null;
        readonly PlanEffect: {
            readonly before: components["schemas"]["Balance"];
            readonly after: components["schemas"]["Balance"];
            readonly grant: components["schemas"]["ProratedGrant"];
        };
        /** @description What the change does to each account at once. One at the period's end moves nothing yet. */
        readonly PlanEffectPerKind: {
            readonly api: components["schemas"]["PlanEffect"];
            readonly company: components["schemas"]["PlanEffect"];
        };
        /** @description What the change did, or in a preview would do. Send `version` in `If-Match` with the write. */
        readonly PlanChangeReceipt: {
            /** @description False in a preview. */
            readonly applied: boolean;
            readonly before: components["schemas"]["PlanName"];
            readonly after: components["schemas"]["PlanName"];
            /** @enum {string} */
            readonly at: "now" | "period_end";
            readonly takes_effect_at: components["schemas"]["Instant"];
            /** @description Why it waits though nobody asked for that: which kinds the plan gives less of. Null: it comes now, or `at` was given. */
            readonly wait_reason: components["schemas"]["NullableString"];
            /** @description The change that waited and that this one takes the place of. Null: none, or the same. */
            readonly cancels_pending_plan: components["schemas"]["PendingPlan"];
            readonly effects: components["schemas"]["PlanEffectPerKind"];
            /** @description Whether whoever asks needs a second person for it. */
            readonly approval: components["schemas"]["ApprovalNeed"];
            /** @description The balances now: in a preview, as they are. */
            readonly balances: components["schemas"]["KindBalances"];
            /** @description Of both accounts of the team. */
            readonly version: components["schemas"]["Version"];
        };
        /** @description The most that a key, a member or the whole team may spend of one kind in a window. Holds count, what they return counts back. Several budgets may stand in the way of one call; the one with the least left decides. */
        readonly Budget: {
            readonly id: components["schemas"]["BudgetId"];
            readonly scope: components["schemas"]["BudgetScope"];
            readonly scope_id: components["schemas"]["BudgetScopeId"];
            /** @description What people read: an e-mail address, the name of a key. */
            readonly scope_label: string;
            readonly kind: components["schemas"]["CreditKind"];
            readonly window: components["schemas"]["BudgetWindow"];
            readonly limit: components["schemas"]["Credits"];
            /** @description Charged or held in the current window. */
            readonly used: components["schemas"]["Credits"];
            /** @description `limit − used`, or 0 when the limit was lowered below what is used. */
            readonly left: components["schemas"]["Credits"];
            /** @description When the next window begins. Null: never. */
            readonly resets_at: components["schemas"]["NullableInstant"];
            readonly created_at: components["schemas"]["Instant"];
        };
        readonly BudgetList: {
            readonly data: readonly components["schemas"]["Budget"][];
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
        readonly BudgetRemoval: {
            /** @description The budget as it last was. */
            readonly removed: components["schemas"]["Budget"];
        };
        readonly RolloverRuleAnswer: {
            readonly kind: components["schemas"]["CreditKind"];
            readonly rule: components["schemas"]["RolloverRule"];
            readonly version: components["schemas"]["Version"];
        };
        /** @description A new rule, and why. */
        readonly RolloverRuleChange: {
            readonly rule: components["schemas"]["RolloverRule"];
            readonly reason_code: components["schemas"]["ReasonCode"];
            readonly note: components["schemas"]["Note"];
            readonly ticket_url?: components["schemas"]["TicketUrl"];
        };
        readonly RolloverTotals: {
            readonly unused: components["schemas"]["Credits"];
            readonly carry: components["schemas"]["Credits"];
            readonly forfeit: components["schemas"]["Credits"];
        };
        /** @description The rule before and after, and what the next period's end makes of the credits under each. */
        readonly RolloverRuleEffect: {
            readonly before: components["schemas"]["RolloverRule"];
            readonly after: components["schemas"]["RolloverRule"];
            readonly rollover_before: components["schemas"]["RolloverTotals"];
            readonly rollover_after: components["schemas"]["RolloverTotals"];
        };
        /** @description What the change did, or in a preview would do. */
        readonly RolloverRuleReceipt: {
            /** @description False in a preview. */
            readonly applied: boolean;
            readonly kind: components["schemas"]["CreditKind"];
            /** @description The new rule. */
            readonly rule: components["schemas"]["RolloverRule"];
            readonly effect: components["schemas"]["RolloverRuleEffect"];
            readonly balances: components["schemas"]["KindBalances"];
            readonly version: components["schemas"]["Version"];
        };
        /** @description What becomes of one grant. */
        readonly RolloverLot: {
            readonly grant: components["schemas"]["Grant"];
            readonly unused: components["schemas"]["Credits"];
            readonly carry: components["schemas"]["Credits"];
            readonly forfeit: components["schemas"]["Credits"];
            /** @description When the carried credits expire. Null: never, or nothing is carried. */
            readonly expires_at: components["schemas"]["NullableInstant"];
            /** @description Of the carried credits. */
            readonly generation: components["schemas"]["Count"];
            /** @description A plain sentence. */
            readonly why: string;
        };
        /** @description What the new period grants, or null when the plan has no periods in this kind. */
        readonly NextGrant: components["schemas"]["PlannedGrant"] | null;
        /** @description What the period's end at this instant would do if nothing more were spent. `carry + forfeit = unused`. */
        readonly RolloverPreview: {
            readonly kind: components["schemas"]["CreditKind"];
            readonly at: components["schemas"]["Instant"];
            readonly rule: components["schemas"]["RolloverRule"];
            readonly lots: readonly components["schemas"]["RolloverLot"][];
            readonly next_grant: components["schemas"]["NextGrant"];
            readonly totals: components["schemas"]["RolloverTotals"];
            readonly version: components["schemas"]["Version"];
        };
        /** @description A grant whose unused credits will expire. */
        readonly ExpiringGrant: {
            readonly team_id: components["schemas"]["TeamId"];
            readonly team_name: string;
            readonly kind: components["schemas"]["CreditKind"];
            readonly grant_id: components["schemas"]["GrantId"];
            readonly source: components["schemas"]["GrantSource"];
            readonly class: components["schemas"]["GrantClass"];
            readonly amount: components["schemas"]["Credits"];
            readonly available: components["schemas"]["Credits"];
            /** @description Of `available`: what is gone at its end if it is not spent. The rest rolls over. */
            readonly forfeit: components["schemas"]["Credits"];
            readonly held: components["schemas"]["Credits"];
            readonly effective_at: components["schemas"]["Instant"];
            readonly expires_at: components["schemas"]["Instant"];
            readonly invoice_id: components["schemas"]["NullableString"];
        };
        readonly ExpiringGrantPage: {
            readonly data: readonly components["schemas"]["ExpiringGrant"][];
            readonly next_cursor: components["schemas"]["NextCursor"];
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
            readonly limit?: number;
        };
        /** @description A law that does not hold, and where. */
        readonly LawViolation: {
            /** @description Its number in the rulebook. */
            readonly law: string;
            readonly team_id: components["schemas"]["TeamId"];
            readonly kind: components["schemas"]["CreditKind"] | null;
            /** @description A plain sentence that names what is broken. */
            readonly message: string;
        };
        /** @description What a check of every law over these accounts found. */
        readonly LedgerCheckReport: {
            /** @description Whether no law is broken in these accounts. */
            readonly is_clean: boolean;
            readonly as_of: components["schemas"]["Instant"];
            /** @description Accounts that were checked. */
            readonly accounts: components["schemas"]["Count"];
            /** @description Ledger entries that were folded. */
            readonly entries: components["schemas"]["Count"];
            /** @description The first 100 that were found. */
            readonly violations: readonly components["schemas"]["LawViolation"][];
            readonly violation_count: components["schemas"]["Count"];
            readonly next_cursor: components["schemas"]["NextCursor"];
        };
        /** @description One group over all teams or one. */
        readonly StaffUsageRow: components["schemas"]["UsageRow"] & {
            readonly team_id: components["schemas"]["TeamId"] | null;
            readonly team_name: components["schemas"]["NullableString"];
        };
        /** @description What credits were burnt on in `[from, to)`, over all teams or one. */
        readonly StaffUsageReport: {
            readonly from: components["schemas"]["Instant"];
            readonly to: components["schemas"]["Instant"];
            readonly timezone: string;
            readonly group_by: readonly string[];
            readonly data: readonly components["schemas"]["StaffUsageRow"][];
            readonly totals: components["schemas"]["UsageTotals"];
        };
        /** @description Id of a line of the audit log. */
        readonly AuditId: string;
        readonly NullableActor: components["schemas"]["Actor"] | null;
        /** @description Who did what, to what, why, and what changed. */
        readonly AuditRecord: {
            readonly id: components["schemas"]["AuditId"];
            readonly at: components["schemas"]["Instant"];
            readonly actor: components["schemas"]["Actor"];
            readonly on_behalf_of: components["schemas"]["NullableActor"];
            /** @example grant.create */
            readonly action: string;
            /** @example grant_01JD4Q8W0E */
            readonly target: string;
            readonly team_id: components["schemas"]["TeamId"] | null;
            readonly reason_code: components["schemas"]["NullableString"];
            readonly note: components["schemas"]["NullableString"];
            readonly ticket_url: components["schemas"]["NullableString"];
            /** @description What was there before. Any JSON. */
            readonly before: unknown;
            /** @description What is there after. Any JSON. */
            readonly after: unknown;
            readonly request_id: string;
            readonly ip: components["schemas"]["NullableString"];
        };
        readonly AuditPage: {
            readonly data: readonly components["schemas"]["AuditRecord"][];
            readonly next_cursor: components["schemas"]["NextCursor"];
        };
        readonly LimitPerKind: {
            readonly api: components["schemas"]["Credits"];
            readonly company: components["schemas"]["Credits"];
        };
        readonly RoleLimit: {
            /** @enum {string} */
            readonly role: "viewer" | "support" | "billing_admin" | "owner";
            /** @description Without a second person. */
            readonly alone: components["schemas"]["LimitPerKind"];
            /** @description As the second person, of what somebody else asked for. */
            readonly approving: components["schemas"]["LimitPerKind"];
        };
        /** @description The largest number of credits that one write may give or take, by role. */
        readonly RoleLimits: {
            /** @description Rises with every change of the numbers. */
            readonly version: number;
            /** @description From the role that may least on. */
            readonly roles: readonly components["schemas"]["RoleLimit"][];
            /** @description Of whoever asks. */
            readonly own: components["schemas"]["RoleLimit"];
        };
        /**
         * @description The write that waits for a second person, by its operation id.
         * @enum {string}
         */
        readonly ApprovalOperation: "adminCreateGrant" | "adminVoidGrant" | "adminChangeGrantExpiry" | "adminRefundCharge" | "adminAdjustCredits" | "adminClawBack" | "adminChangePlan" | "adminRequestBulkGrant";
        /** @description Id of a bulk grant. */
        readonly BulkGrantId: string;
        /** @description How many credits the write gives or takes, of which kind. */
        readonly ApprovalMove: {
            readonly kind: components["schemas"]["CreditKind"];
            readonly amount: components["schemas"]["Credits"];
        };
        /** @description What the write does to an account, as it was previewed. */
        readonly ApprovalEffect: {
            readonly kind: components["schemas"]["CreditKind"];
            readonly before: components["schemas"]["Balance"];
            readonly after: components["schemas"]["Balance"];
        };
        /** @description Who decided what, when, and what they had to say. */
        readonly ApprovalDecision: {
            readonly by: components["schemas"]["Actor"];
            readonly at: components["schemas"]["Instant"];
            readonly note: components["schemas"]["NullableString"];
            /** @description What the write made, such as a grant. */
            readonly made_id: components["schemas"]["NullableString"];
        };
        /** @description Null while it is open, and of one that has expired. */
        readonly NullableApprovalDecision: components["schemas"]["ApprovalDecision"] | null;
        /** @description A write that waits for a second person, or waited for one. It is bound to what was previewed. */
        readonly Approval: {
            readonly id: components["schemas"]["ApprovalId"];
            readonly state: components["schemas"]["ApprovalState"];
            readonly operation: components["schemas"]["ApprovalOperation"];
            /** @description Null for a bulk grant. */
            readonly team_id: components["schemas"]["TeamId"] | null;
            readonly team_name: components["schemas"]["NullableString"];
            readonly bulk_grant_id: components["schemas"]["BulkGrantId"] | null;
            /** @description The parameters of the path of the write, as asked for. */
            readonly path: {
                readonly [key: string]: string;
            };
            /** @description The body of the write, as asked for. */
            readonly body: {
                readonly [key: string]: unknown;
            };
            /** @description The version that was previewed. Null for a bulk grant: each line has its own. */
            readonly version: components["schemas"]["NullableString"];
            /** @description SHA-256 of operation, path, body and version: what is approved. */
            readonly request_hash: string;
            readonly moves: readonly components["schemas"]["ApprovalMove"][];
            /** @description Empty for a bulk grant. */
            readonly effects: readonly components["schemas"]["ApprovalEffect"][];
            readonly reason_code: components["schemas"]["ReasonCode"];
            readonly note: components["schemas"]["Note"];
            readonly ticket_url: components["schemas"]["NullableString"];
            readonly requested_by: components["schemas"]["Actor"];
            readonly requested_at: components["schemas"]["Instant"];
            /** @description When nobody may approve it any more. */
            readonly expires_at: components["schemas"]["Instant"];
            readonly decision: components["schemas"]["NullableApprovalDecision"];
            /** @description Whether whoever asks may approve it. */
            readonly may_decide: boolean;
            /**
             * @description Why not. Null when they may.
             * @enum {string|null}
             */
            readonly cannot_decide_because: "decided" | "own" | "limit" | "role" | null;
        };
        readonly ApprovalPage: {
            readonly data: readonly components["schemas"]["Approval"][];
            readonly next_cursor: components["schemas"]["NextCursor"];
            /** @description Open ones of everybody, counted up to 100. */
            readonly open_count: components["schemas"]["Count"];
        };
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
        /** @description Null for a bulk grant, which is of many teams. */
        readonly NullableKindBalances: components["schemas"]["KindBalances"] | null;
        /** @description The approval as it is now, and the balances of the team after it. */
        readonly ApprovalReceipt: {
            readonly approval: components["schemas"]["Approval"];
            readonly balances: components["schemas"]["NullableKindBalances"];
        };
        /** @description Why not. */
        readonly ApprovalRejection: {
            readonly note: components["schemas"]["Note"];
        };
        /**
         * @description `previewed`: dry run only. `waiting`: for a second person. `declined`: rejected, withdrawn or expired, so nothing of it happens.
         * @enum {string}
         */
        readonly BulkGrantState: "previewed" | "waiting" | "running" | "finished" | "declined";
        readonly BulkCounts: {
            readonly lines: components["schemas"]["Count"];
            /** @description Lines that can be granted, by the dry run. */
            readonly good: components["schemas"]["Count"];
            /** @description Lines with an error. They are left out. */
            readonly bad: components["schemas"]["Count"];
            /** @description Good lines with a warning. */
            readonly warned: components["schemas"]["Count"];
            readonly granted: components["schemas"]["Count"];
            /** @description Good lines that could not be granted in the end. */
            readonly failed: components["schemas"]["Count"];
        };
        /** @description Grants from a CSV. A second person approves all of them at once; each line is granted once or fails alone. */
        readonly BulkGrant: {
            readonly id: components["schemas"]["BulkGrantId"];
            readonly name: components["schemas"]["NullableString"];
            readonly state: components["schemas"]["BulkGrantState"];
            readonly approval_id: components["schemas"]["ApprovalId"] | null;
            readonly counts: components["schemas"]["BulkCounts"];
            /** @description What the good lines give. */
            readonly totals: components["schemas"]["LimitPerKind"];
            /** @description SHA-256 of the CSV. */
            readonly csv_hash: string;
            readonly created_by: components["schemas"]["Actor"];
            readonly created_at: components["schemas"]["Instant"];
            readonly finished_at: components["schemas"]["NullableInstant"];
        };
        readonly BulkGrantPage: {
            readonly data: readonly components["schemas"]["BulkGrant"][];
            readonly next_cursor: components["schemas"]["NextCursor"];
        };
        /** @description Grants as CSV, for a dry run. */
        readonly BulkGrantCreation: {
            /** @description What people call it, such as the name of the file. */
            readonly name?: string | null;
            /** @description A header line with the columns `team` (id, domain or name), `kind`, `amount`, `reason_code`, `note` and, if wanted, `expires_at` (a day or a timestamp, empty for never), in any order; then at most 10,000 lines, separated by commas. */
            readonly csv: string;
        };
        /** @enum {string} */
        readonly BulkLineState: "ready" | "bad" | "granted" | "failed";
        /** @description The cells of the line, as they were sent. */
        readonly BulkCells: {
            readonly team: string;
            readonly kind: string;
            readonly amount: string;
            readonly expires_at: string;
            readonly reason_code: string;
            readonly note: string;
        };
        readonly BulkLineTeam: {
            readonly id: components["schemas"]["TeamId"];
            readonly name: string;
        };
        /** @description Null when no single team is meant. */
        readonly NullableBulkLineTeam: components["schemas"]["BulkLineTeam"] | null;
        /** @description What is available in the account before and after the line, by the dry run. */
        readonly BulkLineEffect: {
            readonly kind: components["schemas"]["CreditKind"];
            readonly amount: components["schemas"]["Credits"];
            readonly expires_at: components["schemas"]["NullableInstant"];
            readonly available_before: components["schemas"]["Credits"];
            readonly available_after: components["schemas"]["Credits"];
        };
        /** @description Null for a bad line. */
        readonly NullableBulkLineEffect: components["schemas"]["BulkLineEffect"] | null;
        readonly BulkLineError: {
            /** @enum {string} */
            readonly column: "team" | "kind" | "amount" | "expires_at" | "reason_code" | "note";
            readonly message: string;
        };
        readonly BulkLineFailure: {
            readonly code: string;
            readonly detail: string;
        };
        /** @description Null unless it failed. */
        readonly NullableBulkLineFailure: components["schemas"]["BulkLineFailure"] | null;
        readonly BulkLine: {
            /** @description Its row in a spreadsheet: the header is row 1. */
            readonly line: number;
            readonly state: components["schemas"]["BulkLineState"];
            readonly cells: components["schemas"]["BulkCells"];
            readonly team: components["schemas"]["NullableBulkLineTeam"];
            readonly effect: components["schemas"]["NullableBulkLineEffect"];
            readonly errors: readonly components["schemas"]["BulkLineError"][];
            readonly warnings: readonly string[];
            readonly grant_id: components["schemas"]["GrantId"] | null;
            readonly failure: components["schemas"]["NullableBulkLineFailure"];
        };
        readonly BulkLinePage: {
            readonly data: readonly components["schemas"]["BulkLine"][];
            readonly next_cursor: components["schemas"]["NextCursor"];
        };
        /** @description A team and what of it matched best. */
        readonly SearchResult: {
            readonly team_id: components["schemas"]["TeamId"];
            readonly name: string;
            readonly domain: components["schemas"]["NullableString"];
            readonly status: components["schemas"]["TeamStatus"];
            /** @enum {string} */
            readonly matched_field: "name" | "domain" | "id" | "key_prefix" | "member_email";
            /** @description The whole text that matched. */
            readonly matched_text: string;
            /** @enum {string} */
            readonly match: "exact" | "beginning" | "word" | "part";
        };
        readonly SearchResults: {
            readonly data: readonly components["schemas"]["SearchResult"][];
            /** @description False: more teams match than were looked for. */
            readonly is_complete: boolean;
        };
        /** @description Id of a saved view. */
        readonly ViewId: string;
        readonly SavedView: {
            readonly id: components["schemas"]["ViewId"];
            readonly name: string;
            readonly path: string;
            readonly is_shared: boolean;
            readonly is_own: boolean;
            /** @description Name of who made it. */
            readonly owner: string;
            readonly created_at: components["schemas"]["Instant"];
        };
        readonly SavedViewList: {
            readonly data: readonly components["schemas"]["SavedView"][];
        };
        readonly SavedViewCreation: {
            readonly name: string;
            /** @description Path and query of a page of the console; it may hold no API key. */
            readonly path: string;
            /**
             * @description Whether everybody sees it.
             * @default false
             */
            readonly is_shared?: boolean;
        };
        /** @description Id of an export. */
        readonly ExportId: string;
        /** @enum {string} */
        readonly ExportType: "ledger" | "usage" | "audit" | "teams";
        /** @enum {string} */
        readonly ExportState: "waiting" | "running" | "done" | "failed";
        /** @description A file that the server writes. */
        readonly Export: {
            readonly id: components["schemas"]["ExportId"];
            readonly type: components["schemas"]["ExportType"];
            readonly team_id: components["schemas"]["TeamId"] | null;
            readonly kind: components["schemas"]["CreditKind"] | null;
            readonly state: components["schemas"]["ExportState"];
            /** @description Rows that are written. */
            readonly rows: components["schemas"]["Count"];
            /** @description Bytes that are written. */
            readonly bytes: components["schemas"]["Count"];
            readonly file_name: string;
            /** @description Why it failed. */
            readonly failure: components["schemas"]["NullableString"];
            readonly created_at: components["schemas"]["Instant"];
            readonly done_at: components["schemas"]["NullableInstant"];
            /** @description From then on there is no such export. */
            readonly expires_at: components["schemas"]["Instant"];
        };
        readonly ExportPage: {
            readonly data: readonly components["schemas"]["Export"][];
            readonly next_cursor: components["schemas"]["NextCursor"];
        };
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
        /** @description `team_money`: credits of the team and kind moved. `approval`: the approval `target` was asked for, decided or run. `audit`: the audit log has a new line about `target`. `export`: the export `target` went on. `reset`: what was missed is not known any more, so look at everything again. A member that does not fit is null. */
        readonly StaffEvent: {
            /** @enum {string} */
            readonly type: "team_money" | "approval" | "audit" | "export" | "reset";
            readonly team_id: components["schemas"]["TeamId"] | null;
            readonly kind: components["schemas"]["CreditKind"] | null;
            /** @description What was done, such as `grant.create`. */
            readonly action: components["schemas"]["NullableString"];
            readonly target: components["schemas"]["NullableString"];
        };
        readonly StaffEventPage: {
            readonly data: readonly components["schemas"]["StaffEvent"][];
            /** @description Where to go on. */
            readonly position: string;
        };
    };
    responses: {
        /** @description Nothing with this id that the caller may see. */
        readonly NotFound: {
            headers: {
                readonly "Request-Id": components["headers"]["RequestId"];
                readonly "Rules-Version": components["headers"]["RulesVersion"];
                readonly RateLimit: components["headers"]["RateLimitWhenKnown"];
                readonly "RateLimit-Policy": components["headers"]["RateLimitPolicyWhenKnown"];
                readonly "RateLimit-Limit": components["headers"]["RateLimitListWhenKnown"];
                readonly "RateLimit-Remaining": components["headers"]["RateLimitListWhenKnown"];
                readonly "RateLimit-Reset": components["headers"]["RateLimitListWhenKnown"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The path exists, but not with this method. */
        readonly MethodNotAllowed: {
            headers: {
                readonly "Request-Id": components["headers"]["RequestId"];
                readonly "Rules-Version": components["headers"]["RulesVersion"];
                readonly Allow: components["headers"]["Allow"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is not JSON. */
        readonly MalformedRequest: {
            headers: {
                readonly "Request-Id": components["headers"]["RequestId"];
                readonly "Rules-Version": components["headers"]["RulesVersion"];
                readonly RateLimit: components["headers"]["RateLimitWhenKnown"];
                readonly "RateLimit-Policy": components["headers"]["RateLimitPolicyWhenKnown"];
                readonly "RateLimit-Limit": components["headers"]["RateLimitListWhenKnown"];
                readonly "RateLimit-Remaining": components["headers"]["RateLimitListWhenKnown"];
                readonly "RateLimit-Reset": components["headers"]["RateLimitListWhenKnown"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The API key is missing, unknown, revoked or expired. */
        readonly Unauthenticated: {
            headers: {
                readonly "Request-Id": components["headers"]["RequestId"];
                readonly "Rules-Version": components["headers"]["RulesVersion"];
                readonly RateLimit: components["headers"]["RateLimitWhenKnown"];
                readonly "RateLimit-Policy": components["headers"]["RateLimitPolicyWhenKnown"];
                readonly "RateLimit-Limit": components["headers"]["RateLimitListWhenKnown"];
                readonly "RateLimit-Remaining": components["headers"]["RateLimitListWhenKnown"];
                readonly "RateLimit-Reset": components["headers"]["RateLimitListWhenKnown"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Too few credits of this kind or under the hold, or a budget in the way. Nothing was returned and nothing taken. The body has `kind`, `required` and `available`. */
        readonly PaymentRequired: {
            headers: {
                readonly "Request-Id": components["headers"]["RequestId"];
                readonly "Rules-Version": components["headers"]["RulesVersion"];
                readonly RateLimit: components["headers"]["RateLimit"];
                readonly "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                readonly "Credits-Cost": components["headers"]["CreditsCost"];
                readonly "Credits-Kind": components["headers"]["CreditsKind"];
                readonly "Credits-Remaining": components["headers"]["CreditsRemaining"];
                readonly "Credits-Charge": components["headers"]["CreditsCharge"];
                readonly "Credits-Records": components["headers"]["CreditsRecords"];
                readonly "Credits-Replayed": components["headers"]["CreditsReplayed"];
                readonly "Credits-Expiring": components["headers"]["CreditsExpiring"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The team is suspended, the key may not do this, or the plan does not allow it. */
        readonly Forbidden: {
            headers: {
                readonly "Request-Id": components["headers"]["RequestId"];
                readonly "Rules-Version": components["headers"]["RulesVersion"];
                readonly RateLimit: components["headers"]["RateLimitWhenKnown"];
                readonly "RateLimit-Policy": components["headers"]["RateLimitPolicyWhenKnown"];
                readonly "RateLimit-Limit": components["headers"]["RateLimitListWhenKnown"];
                readonly "RateLimit-Remaining": components["headers"]["RateLimitListWhenKnown"];
                readonly "RateLimit-Reset": components["headers"]["RateLimitListWhenKnown"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The hold that `Credits-Hold` names is none of the team's in this kind. Nothing was spent. */
        readonly PricedHoldNotFound: {
            headers: {
                readonly "Request-Id": components["headers"]["RequestId"];
                readonly "Rules-Version": components["headers"]["RulesVersion"];
                readonly RateLimit: components["headers"]["RateLimit"];
                readonly "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                readonly "Credits-Cost": components["headers"]["CreditsCost"];
                readonly "Credits-Kind": components["headers"]["CreditsKind"];
                readonly "Credits-Remaining": components["headers"]["CreditsRemaining"];
                readonly "Credits-Records": components["headers"]["CreditsRecords"];
                readonly "Credits-Expiring": components["headers"]["CreditsExpiring"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The hold has ended, or the idempotency key belongs to another request. */
        readonly PricedHoldConflict: {
            headers: {
                readonly "Request-Id": components["headers"]["RequestId"];
                readonly "Rules-Version": components["headers"]["RulesVersion"];
                readonly RateLimit: components["headers"]["RateLimit"];
                readonly "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                readonly "Credits-Cost": components["headers"]["CreditsCost"];
                readonly "Credits-Kind": components["headers"]["CreditsKind"];
                readonly "Credits-Remaining": components["headers"]["CreditsRemaining"];
                readonly "Credits-Records": components["headers"]["CreditsRecords"];
                readonly "Credits-Expiring": components["headers"]["CreditsExpiring"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is larger than the operation takes, which is 1 MiB where nothing else is said. */
        readonly PayloadTooLarge: {
            headers: {
                readonly "Request-Id": components["headers"]["RequestId"];
                readonly "Rules-Version": components["headers"]["RulesVersion"];
                readonly RateLimit: components["headers"]["RateLimitWhenKnown"];
                readonly "RateLimit-Policy": components["headers"]["RateLimitPolicyWhenKnown"];
                readonly "RateLimit-Limit": components["headers"]["RateLimitListWhenKnown"];
                readonly "RateLimit-Remaining": components["headers"]["RateLimitListWhenKnown"];
                readonly "RateLimit-Reset": components["headers"]["RateLimitListWhenKnown"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is not sent as `application/json`. */
        readonly UnsupportedMediaType: {
            headers: {
                readonly "Request-Id": components["headers"]["RequestId"];
                readonly "Rules-Version": components["headers"]["RulesVersion"];
                readonly RateLimit: components["headers"]["RateLimitWhenKnown"];
                readonly "RateLimit-Policy": components["headers"]["RateLimitPolicyWhenKnown"];
                readonly "RateLimit-Limit": components["headers"]["RateLimitListWhenKnown"];
                readonly "RateLimit-Remaining": components["headers"]["RateLimitListWhenKnown"];
                readonly "RateLimit-Reset": components["headers"]["RateLimitListWhenKnown"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A parameter, header or field breaks the contract. Nothing was spent. */
        readonly PricedValidationFailed: {
            headers: {
                readonly "Request-Id": components["headers"]["RequestId"];
                readonly "Rules-Version": components["headers"]["RulesVersion"];
                readonly RateLimit: components["headers"]["RateLimit"];
                readonly "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                readonly "Credits-Cost": components["headers"]["CreditsCost"];
                readonly "Credits-Kind": components["headers"]["CreditsKind"];
                readonly "Credits-Remaining": components["headers"]["CreditsRemaining"];
                readonly "Credits-Records": components["headers"]["CreditsRecords"];
                readonly "Credits-Expiring": components["headers"]["CreditsExpiring"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A rate limit is used up. */
        readonly RateLimited: {
            headers: {
                readonly "Request-Id": components["headers"]["RequestId"];
                readonly "Rules-Version": components["headers"]["RulesVersion"];
                readonly RateLimit: components["headers"]["RateLimitWhenKnown"];
                readonly "RateLimit-Policy": components["headers"]["RateLimitPolicyWhenKnown"];
                readonly "RateLimit-Limit": components["headers"]["RateLimitListWhenKnown"];
                readonly "RateLimit-Remaining": components["headers"]["RateLimitListWhenKnown"];
                readonly "RateLimit-Reset": components["headers"]["RateLimitListWhenKnown"];
                readonly "Retry-After": components["headers"]["RetryAfter"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Something broke on our side. */
        readonly InternalError: {
            headers: {
                readonly "Request-Id": components["headers"]["RequestId"];
                readonly "Rules-Version": components["headers"]["RulesVersion"];
                readonly RateLimit: components["headers"]["RateLimitWhenKnown"];
                readonly "RateLimit-Policy": components["headers"]["RateLimitPolicyWhenKnown"];
                readonly "RateLimit-Limit": components["headers"]["RateLimitListWhenKnown"];
                readonly "RateLimit-Remaining": components["headers"]["RateLimitListWhenKnown"];
                readonly "RateLimit-Reset": components["headers"]["RateLimitListWhenKnown"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The server is starting, stopping or overloaded, and nothing was written; or nobody can say whether it was. Either way the same request with the same `Idempotency-Key` may be sent again after `Retry-After`. */
        readonly WriteUnavailable: {
            headers: {
                readonly "Request-Id": components["headers"]["RequestId"];
                readonly "Rules-Version": components["headers"]["RulesVersion"];
                readonly RateLimit: components["headers"]["RateLimitWhenKnown"];
                readonly "RateLimit-Policy": components["headers"]["RateLimitPolicyWhenKnown"];
                readonly "RateLimit-Limit": components["headers"]["RateLimitListWhenKnown"];
                readonly "RateLimit-Remaining": components["headers"]["RateLimitListWhenKnown"];
                readonly "RateLimit-Reset": components["headers"]["RateLimitListWhenKnown"];
                readonly "Retry-After": components["headers"]["RetryAfter"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Too few company credits, in all or under the hold, or a budget in the way. Nothing was opened and nothing taken. The body has `kind`, `required` and `available`. */
        readonly RevealPaymentRequired: {
            headers: {
                readonly "Request-Id": components["headers"]["RequestId"];
                readonly "Rules-Version": components["headers"]["RulesVersion"];
                readonly RateLimit: components["headers"]["RateLimit"];
                readonly "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                readonly "Credits-Cost": components["headers"]["CreditsCost"];
                readonly "Credits-Kind": components["headers"]["CreditsKind"];
                readonly "Credits-Remaining": components["headers"]["CreditsRemaining"];
                readonly "Credits-Charge": components["headers"]["CreditsCharge"];
                readonly "Credits-Records": components["headers"]["CreditsRecords"];
                readonly "Credits-Replayed": components["headers"]["CreditsReplayed"];
                readonly "Credits-Window-Hits": components["headers"]["CreditsWindowHits"];
                readonly "Credits-Expiring": components["headers"]["CreditsExpiring"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The hold that `Credits-Hold` names is none of the team's in this kind. Nothing was spent. */
        readonly RevealHoldNotFound: {
            headers: {
                readonly "Request-Id": components["headers"]["RequestId"];
                readonly "Rules-Version": components["headers"]["RulesVersion"];
                readonly RateLimit: components["headers"]["RateLimit"];
                readonly "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                readonly "Credits-Cost": components["headers"]["CreditsCost"];
                readonly "Credits-Kind": components["headers"]["CreditsKind"];
                readonly "Credits-Remaining": components["headers"]["CreditsRemaining"];
                readonly "Credits-Records": components["headers"]["CreditsRecords"];
                readonly "Credits-Window-Hits": components["headers"]["CreditsWindowHits"];
                readonly "Credits-Expiring": components["headers"]["CreditsExpiring"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The hold has ended, or the idempotency key belongs to another request. */
        readonly RevealHoldConflict: {
            headers: {
                readonly "Request-Id": components["headers"]["RequestId"];
                readonly "Rules-Version": components["headers"]["RulesVersion"];
                readonly RateLimit: components["headers"]["RateLimit"];
                readonly "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                readonly "Credits-Cost": components["headers"]["CreditsCost"];
                readonly "Credits-Kind": components["headers"]["CreditsKind"];
                readonly "Credits-Remaining": components["headers"]["CreditsRemaining"];
                readonly "Credits-Records": components["headers"]["CreditsRecords"];
                readonly "Credits-Window-Hits": components["headers"]["CreditsWindowHits"];
                readonly "Credits-Expiring": components["headers"]["CreditsExpiring"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A parameter, header or field breaks the contract. Nothing was spent. */
        readonly RevealValidationFailed: {
            headers: {
                readonly "Request-Id": components["headers"]["RequestId"];
                readonly "Rules-Version": components["headers"]["RulesVersion"];
                readonly RateLimit: components["headers"]["RateLimit"];
                readonly "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                readonly "Credits-Cost": components["headers"]["CreditsCost"];
                readonly "Credits-Kind": components["headers"]["CreditsKind"];
                readonly "Credits-Remaining": components["headers"]["CreditsRemaining"];
                readonly "Credits-Records": components["headers"]["CreditsRecords"];
                readonly "Credits-Window-Hits": components["headers"]["CreditsWindowHits"];
                readonly "Credits-Expiring": components["headers"]["CreditsExpiring"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A parameter, header or field breaks the contract. Nothing was spent. */
        readonly ValidationFailed: {
            headers: {
                readonly "Request-Id": components["headers"]["RequestId"];
                readonly "Rules-Version": components["headers"]["RulesVersion"];
                readonly RateLimit: components["headers"]["RateLimitWhenKnown"];
                readonly "RateLimit-Policy": components["headers"]["RateLimitPolicyWhenKnown"];
                readonly "RateLimit-Limit": components["headers"]["RateLimitListWhenKnown"];
                readonly "RateLimit-Remaining": components["headers"]["RateLimitListWhenKnown"];
                readonly "RateLimit-Reset": components["headers"]["RateLimitListWhenKnown"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The server is starting, stopping or overloaded. */
        readonly Unavailable: {
            headers: {
                readonly "Request-Id": components["headers"]["RequestId"];
                readonly "Rules-Version": components["headers"]["RulesVersion"];
                readonly RateLimit: components["headers"]["RateLimitWhenKnown"];
                readonly "RateLimit-Policy": components["headers"]["RateLimitPolicyWhenKnown"];
                readonly "RateLimit-Limit": components["headers"]["RateLimitListWhenKnown"];
                readonly "RateLimit-Remaining": components["headers"]["RateLimitListWhenKnown"];
                readonly "RateLimit-Reset": components["headers"]["RateLimitListWhenKnown"];
                readonly "Retry-After": components["headers"]["RetryAfter"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Too few credits of this kind to set aside, or a budget in the way. Nothing was set aside. */
        readonly HoldPaymentRequired: {
            headers: {
                readonly "Request-Id": components["headers"]["RequestId"];
                readonly "Rules-Version": components["headers"]["RulesVersion"];
                readonly RateLimit: components["headers"]["RateLimitWhenKnown"];
                readonly "RateLimit-Policy": components["headers"]["RateLimitPolicyWhenKnown"];
                readonly "RateLimit-Limit": components["headers"]["RateLimitListWhenKnown"];
                readonly "RateLimit-Remaining": components["headers"]["RateLimitListWhenKnown"];
                readonly "RateLimit-Reset": components["headers"]["RateLimitListWhenKnown"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The idempotency key belongs to another request. */
        readonly IdempotencyConflict: {
            headers: {
                readonly "Request-Id": components["headers"]["RequestId"];
                readonly "Rules-Version": components["headers"]["RulesVersion"];
                readonly RateLimit: components["headers"]["RateLimitWhenKnown"];
                readonly "RateLimit-Policy": components["headers"]["RateLimitPolicyWhenKnown"];
                readonly "RateLimit-Limit": components["headers"]["RateLimitListWhenKnown"];
                readonly "RateLimit-Remaining": components["headers"]["RateLimitListWhenKnown"];
                readonly "RateLimit-Reset": components["headers"]["RateLimitListWhenKnown"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description More was asked for than is left under the hold. Nothing was taken and the hold is as it was. */
        readonly CapturePaymentRequired: {
            headers: {
                readonly "Request-Id": components["headers"]["RequestId"];
                readonly "Rules-Version": components["headers"]["RulesVersion"];
                readonly RateLimit: components["headers"]["RateLimitWhenKnown"];
                readonly "RateLimit-Policy": components["headers"]["RateLimitPolicyWhenKnown"];
                readonly "RateLimit-Limit": components["headers"]["RateLimitListWhenKnown"];
                readonly "RateLimit-Remaining": components["headers"]["RateLimitListWhenKnown"];
                readonly "RateLimit-Reset": components["headers"]["RateLimitListWhenKnown"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The hold has ended, or the idempotency key belongs to another request. */
        readonly HoldConflict: {
            headers: {
                readonly "Request-Id": components["headers"]["RequestId"];
                readonly "Rules-Version": components["headers"]["RulesVersion"];
                readonly RateLimit: components["headers"]["RateLimitWhenKnown"];
                readonly "RateLimit-Policy": components["headers"]["RateLimitPolicyWhenKnown"];
                readonly "RateLimit-Limit": components["headers"]["RateLimitListWhenKnown"];
                readonly "RateLimit-Remaining": components["headers"]["RateLimitListWhenKnown"];
                readonly "RateLimit-Reset": components["headers"]["RateLimitListWhenKnown"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Nobody is signed in, or the e-mail and password do not belong together. */
        readonly StaffUnauthenticated: {
            headers: {
                readonly "Request-Id": components["headers"]["RequestId"];
                readonly "Rules-Version": components["headers"]["RulesVersion"];
                readonly RateLimit: components["headers"]["RateLimitWhenKnown"];
                readonly "RateLimit-Policy": components["headers"]["RateLimitPolicyWhenKnown"];
                readonly "RateLimit-Limit": components["headers"]["RateLimitListWhenKnown"];
                readonly "RateLimit-Remaining": components["headers"]["RateLimitListWhenKnown"];
                readonly "RateLimit-Reset": components["headers"]["RateLimitListWhenKnown"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The role lacks the permission, or the CSRF check failed. */
        readonly StaffForbidden: {
            headers: {
                readonly "Request-Id": components["headers"]["RequestId"];
                readonly "Rules-Version": components["headers"]["RulesVersion"];
                readonly RateLimit: components["headers"]["RateLimitWhenKnown"];
                readonly "RateLimit-Policy": components["headers"]["RateLimitPolicyWhenKnown"];
                readonly "RateLimit-Limit": components["headers"]["RateLimitListWhenKnown"];
                readonly "RateLimit-Remaining": components["headers"]["RateLimitListWhenKnown"];
                readonly "RateLimit-Reset": components["headers"]["RateLimitListWhenKnown"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description E-mail and password do not belong together; or they do, and the second factor comes next. */
        readonly SignInRefused: {
            headers: {
                readonly "Request-Id": components["headers"]["RequestId"];
                readonly "Rules-Version": components["headers"]["RulesVersion"];
                readonly RateLimit: components["headers"]["RateLimitWhenKnown"];
                readonly "RateLimit-Policy": components["headers"]["RateLimitPolicyWhenKnown"];
                readonly "RateLimit-Limit": components["headers"]["RateLimitListWhenKnown"];
                readonly "RateLimit-Remaining": components["headers"]["RateLimitListWhenKnown"];
                readonly "RateLimit-Reset": components["headers"]["RateLimitListWhenKnown"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The server is starting, stopping or overloaded, and nothing was written; or nobody can say whether it was: look before you send it again. */
        readonly UnkeyedUnavailable: {
            headers: {
                readonly "Request-Id": components["headers"]["RequestId"];
                readonly "Rules-Version": components["headers"]["RulesVersion"];
                readonly RateLimit: components["headers"]["RateLimitWhenKnown"];
                readonly "RateLimit-Policy": components["headers"]["RateLimitPolicyWhenKnown"];
                readonly "RateLimit-Limit": components["headers"]["RateLimitListWhenKnown"];
                readonly "RateLimit-Remaining": components["headers"]["RateLimitListWhenKnown"];
                readonly "RateLimit-Reset": components["headers"]["RateLimitListWhenKnown"];
                readonly "Retry-After": components["headers"]["RetryAfter"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The code is wrong or was used before; or the challenge is none that lives, and the password comes first again. */
        readonly SecondFactorRefused: {
            headers: {
                readonly "Request-Id": components["headers"]["RequestId"];
                readonly "Rules-Version": components["headers"]["RulesVersion"];
                readonly RateLimit: components["headers"]["RateLimitWhenKnown"];
                readonly "RateLimit-Policy": components["headers"]["RateLimitPolicyWhenKnown"];
                readonly "RateLimit-Limit": components["headers"]["RateLimitListWhenKnown"];
                readonly "RateLimit-Remaining": components["headers"]["RateLimitListWhenKnown"];
                readonly "RateLimit-Reset": components["headers"]["RateLimitListWhenKnown"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The link was used, was replaced, or is too old. */
        readonly LinkConflict: {
            headers: {
                readonly "Request-Id": components["headers"]["RequestId"];
                readonly "Rules-Version": components["headers"]["RulesVersion"];
                readonly RateLimit: components["headers"]["RateLimitWhenKnown"];
                readonly "RateLimit-Policy": components["headers"]["RateLimitPolicyWhenKnown"];
                readonly "RateLimit-Limit": components["headers"]["RateLimitListWhenKnown"];
                readonly "RateLimit-Remaining": components["headers"]["RateLimitListWhenKnown"];
                readonly "RateLimit-Reset": components["headers"]["RateLimitListWhenKnown"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The code is wrong, or the CSRF check failed. */
        readonly StaffStepUpRefused: {
            headers: {
                readonly "Request-Id": components["headers"]["RequestId"];
                readonly "Rules-Version": components["headers"]["RulesVersion"];
                readonly RateLimit: components["headers"]["RateLimitWhenKnown"];
                readonly "RateLimit-Policy": components["headers"]["RateLimitPolicyWhenKnown"];
                readonly "RateLimit-Limit": components["headers"]["RateLimitListWhenKnown"];
                readonly "RateLimit-Remaining": components["headers"]["RateLimitListWhenKnown"];
                readonly "RateLimit-Reset": components["headers"]["RateLimitListWhenKnown"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The person has a second factor already, or none. */
        readonly SecondFactorConflict: {
            headers: {
                readonly "Request-Id": components["headers"]["RequestId"];
                readonly "Rules-Version": components["headers"]["RulesVersion"];
                readonly RateLimit: components["headers"]["RateLimitWhenKnown"];
                readonly "RateLimit-Policy": components["headers"]["RateLimitPolicyWhenKnown"];
                readonly "RateLimit-Limit": components["headers"]["RateLimitListWhenKnown"];
                readonly "RateLimit-Remaining": components["headers"]["RateLimitListWhenKnown"];
                readonly "RateLimit-Reset": components["headers"]["RateLimitListWhenKnown"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The current password is wrong, or the CSRF check failed. */
        readonly StaffPasswordRefused: {
            headers: {
                readonly "Request-Id": components["headers"]["RequestId"];
                readonly "Rules-Version": components["headers"]["RulesVersion"];
                readonly RateLimit: components["headers"]["RateLimitWhenKnown"];
                readonly "RateLimit-Policy": components["headers"]["RateLimitPolicyWhenKnown"];
                readonly "RateLimit-Limit": components["headers"]["RateLimitListWhenKnown"];
                readonly "RateLimit-Remaining": components["headers"]["RateLimitListWhenKnown"];
                readonly "RateLimit-Reset": components["headers"]["RateLimitListWhenKnown"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The role lacks the permission, the CSRF check failed, or a fresh second factor is needed. */
        readonly StaffStepUpRequired: {
            headers: {
                readonly "Request-Id": components["headers"]["RequestId"];
                readonly "Rules-Version": components["headers"]["RulesVersion"];
                readonly RateLimit: components["headers"]["RateLimitWhenKnown"];
                readonly "RateLimit-Policy": components["headers"]["RateLimitPolicyWhenKnown"];
                readonly "RateLimit-Limit": components["headers"]["RateLimitListWhenKnown"];
                readonly "RateLimit-Remaining": components["headers"]["RateLimitListWhenKnown"];
                readonly "RateLimit-Reset": components["headers"]["RateLimitListWhenKnown"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The e-mail address is taken, or nobody may make the change: of oneself, of the last owner, of a disabled staff user, or beyond the role. */
        readonly StaffConflict: {
            headers: {
                readonly "Request-Id": components["headers"]["RequestId"];
                readonly "Rules-Version": components["headers"]["RulesVersion"];
                readonly RateLimit: components["headers"]["RateLimitWhenKnown"];
                readonly "RateLimit-Policy": components["headers"]["RateLimitPolicyWhenKnown"];
                readonly "RateLimit-Limit": components["headers"]["RateLimitListWhenKnown"];
                readonly "RateLimit-Remaining": components["headers"]["RateLimitListWhenKnown"];
                readonly "RateLimit-Reset": components["headers"]["RateLimitListWhenKnown"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The role lacks the permission, the write is above its limit, or the CSRF check failed. */
        readonly StaffMoveForbidden: {
            headers: {
                readonly "Request-Id": components["headers"]["RequestId"];
                readonly "Rules-Version": components["headers"]["RulesVersion"];
                readonly RateLimit: components["headers"]["RateLimitWhenKnown"];
                readonly "RateLimit-Policy": components["headers"]["RateLimitPolicyWhenKnown"];
                readonly "RateLimit-Limit": components["headers"]["RateLimitListWhenKnown"];
                readonly "RateLimit-Remaining": components["headers"]["RateLimitListWhenKnown"];
                readonly "RateLimit-Reset": components["headers"]["RateLimitListWhenKnown"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The account moved on since the version in `If-Match`. */
        readonly VersionConflict: {
            headers: {
                readonly "Request-Id": components["headers"]["RequestId"];
                readonly "Rules-Version": components["headers"]["RulesVersion"];
                readonly RateLimit: components["headers"]["RateLimitWhenKnown"];
                readonly "RateLimit-Policy": components["headers"]["RateLimitPolicyWhenKnown"];
                readonly "RateLimit-Limit": components["headers"]["RateLimitListWhenKnown"];
                readonly "RateLimit-Remaining": components["headers"]["RateLimitListWhenKnown"];
                readonly "RateLimit-Reset": components["headers"]["RateLimitListWhenKnown"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description This write needs `If-Match`. */
        readonly PreconditionRequired: {
            headers: {
                readonly "Request-Id": components["headers"]["RequestId"];
                readonly "Rules-Version": components["headers"]["RulesVersion"];
                readonly RateLimit: components["headers"]["RateLimitWhenKnown"];
                readonly "RateLimit-Policy": components["headers"]["RateLimitPolicyWhenKnown"];
                readonly "RateLimit-Limit": components["headers"]["RateLimitListWhenKnown"];
                readonly "RateLimit-Remaining": components["headers"]["RateLimitListWhenKnown"];
                readonly "RateLimit-Reset": components["headers"]["RateLimitListWhenKnown"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The grant has ended, or the idempotency key belongs to another request. */
        readonly GrantConflict: {
            headers: {
                readonly "Request-Id": components["headers"]["RequestId"];
                readonly "Rules-Version": components["headers"]["RulesVersion"];
                readonly RateLimit: components["headers"]["RateLimitWhenKnown"];
                readonly "RateLimit-Policy": components["headers"]["RateLimitPolicyWhenKnown"];
                readonly "RateLimit-Limit": components["headers"]["RateLimitListWhenKnown"];
                readonly "RateLimit-Remaining": components["headers"]["RateLimitListWhenKnown"];
                readonly "RateLimit-Reset": components["headers"]["RateLimitListWhenKnown"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The charge has less left to refund, or the idempotency key belongs to another request. */
        readonly RefundConflict: {
            headers: {
                readonly "Request-Id": components["headers"]["RequestId"];
                readonly "Rules-Version": components["headers"]["RulesVersion"];
                readonly RateLimit: components["headers"]["RateLimitWhenKnown"];
                readonly "RateLimit-Policy": components["headers"]["RateLimitPolicyWhenKnown"];
                readonly "RateLimit-Limit": components["headers"]["RateLimitListWhenKnown"];
                readonly "RateLimit-Remaining": components["headers"]["RateLimitListWhenKnown"];
                readonly "RateLimit-Reset": components["headers"]["RateLimitListWhenKnown"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The team has fewer credits of this kind available. Nothing was taken. */
        readonly StaffPaymentRequired: {
            headers: {
                readonly "Request-Id": components["headers"]["RequestId"];
                readonly "Rules-Version": components["headers"]["RulesVersion"];
                readonly RateLimit: components["headers"]["RateLimitWhenKnown"];
                readonly "RateLimit-Policy": components["headers"]["RateLimitPolicyWhenKnown"];
                readonly "RateLimit-Limit": components["headers"]["RateLimitListWhenKnown"];
                readonly "RateLimit-Remaining": components["headers"]["RateLimitListWhenKnown"];
                readonly "RateLimit-Reset": components["headers"]["RateLimitListWhenKnown"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The payment granted less, or the idempotency key belongs to another request. */
        readonly ClawBackConflict: {
            headers: {
                readonly "Request-Id": components["headers"]["RequestId"];
                readonly "Rules-Version": components["headers"]["RulesVersion"];
                readonly RateLimit: components["headers"]["RateLimitWhenKnown"];
                readonly "RateLimit-Policy": components["headers"]["RateLimitPolicyWhenKnown"];
                readonly "RateLimit-Limit": components["headers"]["RateLimitListWhenKnown"];
                readonly "RateLimit-Remaining": components["headers"]["RateLimitListWhenKnown"];
                readonly "RateLimit-Reset": components["headers"]["RateLimitListWhenKnown"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The role lacks the permission, the write is above the limit of whoever decides, it is their own, or the CSRF check failed. */
        readonly ApprovalForbidden: {
            headers: {
                readonly "Request-Id": components["headers"]["RequestId"];
                readonly "Rules-Version": components["headers"]["RulesVersion"];
                readonly RateLimit: components["headers"]["RateLimitWhenKnown"];
                readonly "RateLimit-Policy": components["headers"]["RateLimitPolicyWhenKnown"];
                readonly "RateLimit-Limit": components["headers"]["RateLimitListWhenKnown"];
                readonly "RateLimit-Remaining": components["headers"]["RateLimitListWhenKnown"];
                readonly "RateLimit-Reset": components["headers"]["RateLimitListWhenKnown"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Somebody decided before, or it has expired. */
        readonly AlreadyDecided: {
            headers: {
                readonly "Request-Id": components["headers"]["RequestId"];
                readonly "Rules-Version": components["headers"]["RulesVersion"];
                readonly RateLimit: components["headers"]["RateLimitWhenKnown"];
                readonly "RateLimit-Policy": components["headers"]["RateLimitPolicyWhenKnown"];
                readonly "RateLimit-Limit": components["headers"]["RateLimitListWhenKnown"];
                readonly "RateLimit-Remaining": components["headers"]["RateLimitListWhenKnown"];
                readonly "RateLimit-Reset": components["headers"]["RateLimitListWhenKnown"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The export is still being written, or it failed. Its `state` says which. */
        readonly ExportNotDone: {
            headers: {
                readonly "Request-Id": components["headers"]["RequestId"];
                readonly "Rules-Version": components["headers"]["RulesVersion"];
                readonly RateLimit: components["headers"]["RateLimitWhenKnown"];
                readonly "RateLimit-Policy": components["headers"]["RateLimitPolicyWhenKnown"];
                readonly "RateLimit-Limit": components["headers"]["RateLimitListWhenKnown"];
                readonly "RateLimit-Remaining": components["headers"]["RateLimitListWhenKnown"];
                readonly "RateLimit-Reset": components["headers"]["RateLimitListWhenKnown"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /**
         * @description Never spend more than this on the call. A search returns the whole records that fit under it and says how many were left out; a reveal opens the first companies that fit.
         * @example 50
         */
        readonly CreditsMax: number;
        /**
         * @description `?1` or `true`: say what the call would cost now and out of which grants. Returns no records and changes nothing. Of a free preview too: its cost is 0.
         * @example ?1
         */
        readonly CreditsDryRun: "?1" | "?0" | "true" | "false";
        /**
         * @description Id of an open hold of the operation's kind: the call is paid out of it and out of nothing else. Many calls may draw on one hold. When less is left under it than the call costs, that is a 402; a hold of the other kind is a 404 that says so.
         * @example hld_01JD4Q8W0E
         */
        readonly CreditsHold: components["schemas"]["HoldId"];
        /**
         * @description A name of the caller's choice for this one request, kept for 24 hours. The same key with the same request is charged once and answered as a replay; with another request it is a 409.
         * @example nightly-2026-11-23-page-1
         */
        readonly IdempotencyKey: components["schemas"]["IdempotencyKey"];
        /** @description The `next_cursor` of the page before. */
        readonly Cursor: components["schemas"]["Cursor"];
        /** @description Rows on a page. */
        readonly Limit: number;
        /**
         * @description Id of a company. It is opaque; percent-encode it in a path.
         * @example c0001
         */
        readonly CompanyId: components["schemas"]["CompanyId"];
        /** @description Only this kind of credits. */
        readonly Kind: components["schemas"]["CreditKind"];
        /** @description `live` has only grants that are effective and not ended, used up ones too; `all` has every grant. */
        readonly GrantState: "live" | "all";
        /**
         * @description Which of the two accounts. They are never mixed in one list.
         * @example api
         */
        readonly RequiredKind: components["schemas"]["CreditKind"];
        /** @description Only entries of this type. Repeat it for several. */
        readonly EntryType: readonly components["schemas"]["EntryType"][];
        /**
         * @description Start, inclusive. A date is cut in the time zone of the report, else in UTC.
         * @example 2026-11-01
         */
        readonly From: components["schemas"]["DateOrInstant"];
        /**
         * @description End, exclusive. A date is cut in the time zone of the report, else in UTC.
         * @example 2026-12-01
         */
        readonly To: components["schemas"]["DateOrInstant"];
        /** @description Only entries of this charge. */
        readonly ChargeIdFilter: components["schemas"]["ChargeId"];
        /** @description Only entries of this grant. */
        readonly GrantIdFilter: components["schemas"]["GrantId"];
        /**
         * @description Only what this operation spent, by its operation id.
         * @example searchJobs
         */
        readonly OperationFilter: components["schemas"]["OperationName"];
        /** @description Only what this API key spent. */
        readonly ApiKeyIdFilter: components["schemas"]["ApiKeyId"];
        /** @description Only what this member's keys spent. */
        readonly MemberIdFilter: components["schemas"]["MemberId"];
        /**
         * @description Id of a charge.
         * @example chg_01JD4Q8W0E
         */
        readonly ChargeId: components["schemas"]["ChargeId"];
        /** @description Which holds: all, unless it says less. A hold's own `state` gives those in it; `ended` is those that were captured, released or have expired. */
        readonly HoldState: "all" | "open" | "ended" | "captured" | "released" | "expired";
        /**
         * @description Id of a hold.
         * @example hld_01JD4Q8W0E
         */
        readonly HoldId: components["schemas"]["HoldId"];
        /**
         * @description IANA time zone that days are cut in: `UTC`, or area and city.
         * @example Europe/Madrid
         */
        readonly TimeZone: string;
        /** @description `csv` answers text/csv, as does `Accept: text/csv`. */
        readonly UsageFormat: "json" | "csv";
        /**
         * @description Start, inclusive. Without a zone it is UTC.
         * @example 2026-11-01T00:00:00
         */
        readonly LegacyStart: components["schemas"]["DateOrInstant"];
        /**
         * @description End, exclusive. Without a zone it is UTC.
         * @example 2026-12-01T00:00:00
         */
        readonly LegacyEnd: components["schemas"]["DateOrInstant"];
        /**
         * @description The `csrf_token` of the session. Required on every write that is authenticated by the session cookie.
         * @example b7QmY0o2nW
         */
        readonly CsrfToken: string;
        /**
         * @description Id of a session.
         * @example sess_01JD4Q8W0E
         */
        readonly SessionId: components["schemas"]["SessionId"];
        /**
         * @description Id of a staff member.
         * @example staff_01JD4Q8W0E
         */
        readonly StaffId: components["schemas"]["StaffId"];
        /**
         * @description Id of a staff token (not the token itself).
         * @example stok_01JD4Q8W0E
         */
        readonly StaffTokenId: components["schemas"]["StaffTokenId"];
        /**
         * @description Required; kept for 24 hours. The same key with the same request makes one thing, however often it is sent, and answers that one; with another request it is a 409. A key belongs to the staff user who sent it.
         * @example 0d6c1a7e-93a4-4d0b-8f0a-3f1a2b7c9e55
         */
        readonly CreationIdempotencyKey: components["schemas"]["IdempotencyKey"];
        /**
         * @description Id of a team.
         * @example team_01JD4Q8W0E
         */
        readonly TeamId: components["schemas"]["TeamId"];
        /**
         * @description Id of an API key (not the key itself).
         * @example key_01JD4Q8W0E
         */
        readonly ApiKeyId: components["schemas"]["ApiKeyId"];
        /** @description Say what the write would do, and change nothing. */
        readonly Preview: boolean;
        /**
         * @description Required on the write, not on its preview. A repeated write with the same key acts once.
         * @example 7b0f6a52-0d3c-4c1c-9a53-3d2e5a4f9d11
         */
        readonly StaffIdempotencyKey: components["schemas"]["IdempotencyKey"];
        /**
         * @description The version that the preview answered, in quotes or bare. Required on the write, not on its preview.
         * @example "17"
         */
        readonly IfMatch: string;
        /**
         * @description Id of a grant.
         * @example grant_01JD4Q8W0E
         */
        readonly GrantId: components["schemas"]["GrantId"];
        /** @description Only entries of grants from this source. */
        readonly GrantSourceFilter: components["schemas"]["GrantSource"];
        /** @description Only what this actor did. The id of a key, a member, a staff user or `system`. */
        readonly ActorIdFilter: string;
        /**
         * @description Id of a budget.
         * @example bud_01JD4Q8W0E
         */
        readonly BudgetId: components["schemas"]["BudgetId"];
        /**
         * @description Kind of credits.
         * @example api
         */
        readonly KindInPath: components["schemas"]["CreditKind"];
        /**
         * @description Id of an approval.
         * @example apr_01JD4Q8W0E
         */
        readonly ApprovalId: components["schemas"]["ApprovalId"];
        /**
         * @description Id of a bulk grant.
         * @example blk_01JD4Q8W0E
         */
        readonly BulkGrantId: components["schemas"]["BulkGrantId"];
        /**
         * @description Id of an export.
         * @example exp_01JD4Q8W0E
         */
        readonly ExportId: components["schemas"]["ExportId"];
    };
    requestBodies: never;
    headers: {
        /**
         * @description Id of this request. Quote it to support.
         * @example req_01JD4Q8W0E
         */
        readonly RequestId: components["schemas"]["RequestId"];
        /**
         * @description A hash of contract and rules. Two servers with the same one answer alike.
         * @example 3f6c1e9a2b7d4058
         */
        readonly RulesVersion: string;
        /**
         * @description What is left of each rate limit, a list as in the IETF draft. `r` left, `t` seconds until more, `pk` the subject in base64.
         * @example "per-second";r=3;t=1;pk="dGVhbToz"
         */
        readonly RateLimit: components["schemas"]["HeaderText"];
        /**
         * @description The rate limits that count this call, a list as in the IETF draft. `q` calls in `w` seconds.
         * @example "per-second";q=4;w=1
         */
        readonly RateLimitPolicy: components["schemas"]["HeaderText"];
        /**
         * @description Legacy form, one number for each limit.
         * @example 4, 10
         */
        readonly RateLimitLimit: components["schemas"]["NumberListText"];
        /**
         * @description Legacy form, what is left of each limit.
         * @example 3, 6
         */
        readonly RateLimitRemaining: components["schemas"]["NumberListText"];
        /**
         * @description Legacy form, seconds until each limit has room again.
         * @example 1, 19
         */
        readonly RateLimitReset: components["schemas"]["NumberListText"];
        /**
         * @description Credits that this answer's charge took. 0 when the call was free.
         * @example 25
         */
        readonly CreditsCost: components["schemas"]["Credits"];
        /**
         * @description The kind of credits that this operation takes.
         * @example api
         */
        readonly CreditsKind: components["schemas"]["CreditKind"];
        /**
         * @description Credits of that kind available after this answer. In a replay (`Credits-Replayed`) it is what the first answer said: what was left after that charge, not what is left now. Ask for the balance to know that.
         * @example 1475
         */
        readonly CreditsRemaining: components["schemas"]["Credits"];
        /**
         * @description Id of the charge. Absent when nothing was taken.
         * @example chg_01JD4Q8W0E
         */
        readonly CreditsCharge: components["schemas"]["ChargeId"];
        /**
         * @description Records that were priced.
         * @example 25
         */
        readonly CreditsRecords: number;
        /**
         * @description `?1` when an idempotency key answered from an earlier charge. Cost and charge are then that charge's: count each charge id once.
         * @example ?1
         */
        readonly CreditsReplayed: components["schemas"]["HeaderFlag"];
        /**
         * @description What expires next, when that is within 30 days: `<amount>;at=<unix seconds>`. On the balance, which has both kinds, `;kind=` follows.
         * @example 200;at=1796083200
         */
        readonly CreditsExpiring: string;
        /** @description What is left of each rate limit. Absent when the answer came before the team was known. */
        readonly RateLimitWhenKnown: components["schemas"]["HeaderText"];
        /** @description The rate limits that count this call. Absent when the answer came before the team was known. */
        readonly RateLimitPolicyWhenKnown: components["schemas"]["HeaderText"];
        /** @description Legacy form. Absent when the answer came before the team was known. */
        readonly RateLimitListWhenKnown: components["schemas"]["NumberListText"];
        /**
         * @description Whole seconds to wait before calling again.
         * @example 19
         */
        readonly RetryAfter: number;
        /**
         * @description Companies that were free because of an open access window.
         * @example 2
         */
        readonly CreditsWindowHits: number;
        /** @description Sets or clears the session cookie `__Host-scrip_staff` (HttpOnly, Secure, SameSite=Strict). */
        readonly SetCookie: components["schemas"]["HeaderText"];
        /**
         * @description The version, in quotes. Send it back in `If-Match`.
         * @example "17"
         */
        readonly ETag: components["schemas"]["HeaderText"];
        /**
         * @description The methods that this path has.
         * @example GET, POST
         */
        readonly Allow: components["schemas"]["HeaderText"];
    };
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
                readonly "Credits-Max"?: components["parameters"]["CreditsMax"];
                /**
                 * @description `?1` or `true`: say what the call would cost now and out of which grants. Returns no records and changes nothing. Of a free preview too: its cost is 0.
                 * @example ?1
                 */
                readonly "Credits-Dry-Run"?: components["parameters"]["CreditsDryRun"];
                /**
                 * @description Id of an open hold of the operation's kind: the call is paid out of it and out of nothing else. Many calls may draw on one hold. When less is left under it than the call costs, that is a 402; a hold of the other kind is a 404 that says so.
                 * @example hld_01JD4Q8W0E
                 */
                readonly "Credits-Hold"?: components["parameters"]["CreditsHold"];
                /**
                 * @description A name of the caller's choice for this one request, kept for 24 hours. The same key with the same request is charged once and answered as a replay; with another request it is a 409.
                 * @example nightly-2026-11-23-page-1
                 */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
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
            /** @description The jobs found and charged. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["RequestId"];
                    readonly "Rules-Version": components["headers"]["RulesVersion"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly "Credits-Cost": components["headers"]["CreditsCost"];
                    readonly "Credits-Kind": components["headers"]["CreditsKind"];
                    readonly "Credits-Remaining": components["headers"]["CreditsRemaining"];
                    readonly "Credits-Charge": components["headers"]["CreditsCharge"];
                    readonly "Credits-Records": components["headers"]["CreditsRecords"];
                    readonly "Credits-Replayed": components["headers"]["CreditsReplayed"];
                    readonly "Credits-Expiring": components["headers"]["CreditsExpiring"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["JobSearchAnswer"];
                };
            };
            readonly 400: components["responses"]["MalformedRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 402: components["responses"]["PaymentRequired"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["PricedHoldNotFound"];
            readonly 409: components["responses"]["PricedHoldConflict"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["PricedValidationFailed"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["WriteUnavailable"];
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
                readonly "Credits-Max"?: components["parameters"]["CreditsMax"];
                /**
                 * @description `?1` or `true`: say what the call would cost now and out of which grants. Returns no records and changes nothing. Of a free preview too: its cost is 0.
                 * @example ?1
                 */
                readonly "Credits-Dry-Run"?: components["parameters"]["CreditsDryRun"];
                /**
                 * @description Id of an open hold of the operation's kind: the call is paid out of it and out of nothing else. Many calls may draw on one hold. When less is left under it than the call costs, that is a 402; a hold of the other kind is a 404 that says so.
                 * @example hld_01JD4Q8W0E
                 */
                readonly "Credits-Hold"?: components["parameters"]["CreditsHold"];
                /**
                 * @description A name of the caller's choice for this one request, kept for 24 hours. The same key with the same request is charged once and answered as a replay; with another request it is a 409.
                 * @example nightly-2026-11-23-page-1
                 */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
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
            /** @description The companies found and charged. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["RequestId"];
                    readonly "Rules-Version": components["headers"]["RulesVersion"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly "Credits-Cost": components["headers"]["CreditsCost"];
                    readonly "Credits-Kind": components["headers"]["CreditsKind"];
                    readonly "Credits-Remaining": components["headers"]["CreditsRemaining"];
                    readonly "Credits-Charge": components["headers"]["CreditsCharge"];
                    readonly "Credits-Records": components["headers"]["CreditsRecords"];
                    readonly "Credits-Replayed": components["headers"]["CreditsReplayed"];
                    readonly "Credits-Expiring": components["headers"]["CreditsExpiring"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CompanySearchAnswer"];
                };
            };
            readonly 400: components["responses"]["MalformedRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 402: components["responses"]["PaymentRequired"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["PricedHoldNotFound"];
            readonly 409: components["responses"]["PricedHoldConflict"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["PricedValidationFailed"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["WriteUnavailable"];
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
                readonly "Credits-Max"?: components["parameters"]["CreditsMax"];
                /**
                 * @description `?1` or `true`: say what the call would cost now and out of which grants. Returns no records and changes nothing. Of a free preview too: its cost is 0.
                 * @example ?1
                 */
                readonly "Credits-Dry-Run"?: components["parameters"]["CreditsDryRun"];
                /**
                 * @description Id of an open hold of the operation's kind: the call is paid out of it and out of nothing else. Many calls may draw on one hold. When less is left under it than the call costs, that is a 402; a hold of the other kind is a 404 that says so.
                 * @example hld_01JD4Q8W0E
                 */
                readonly "Credits-Hold"?: components["parameters"]["CreditsHold"];
                /**
                 * @description A name of the caller's choice for this one request, kept for 24 hours. The same key with the same request is charged once and answered as a replay; with another request it is a 409.
                 * @example nightly-2026-11-23-page-1
                 */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
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
            /** @description The technologies found; one lookup was charged if there is at least one. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["RequestId"];
                    readonly "Rules-Version": components["headers"]["RulesVersion"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly "Credits-Cost": components["headers"]["CreditsCost"];
                    readonly "Credits-Kind": components["headers"]["CreditsKind"];
                    readonly "Credits-Remaining": components["headers"]["CreditsRemaining"];
                    readonly "Credits-Charge": components["headers"]["CreditsCharge"];
                    readonly "Credits-Records": components["headers"]["CreditsRecords"];
                    readonly "Credits-Replayed": components["headers"]["CreditsReplayed"];
                    readonly "Credits-Expiring": components["headers"]["CreditsExpiring"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TechnologySearchAnswer"];
                };
            };
            readonly 400: components["responses"]["MalformedRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 402: components["responses"]["PaymentRequired"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["PricedHoldNotFound"];
            readonly 409: components["responses"]["PricedHoldConflict"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["PricedValidationFailed"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["WriteUnavailable"];
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
                readonly "Credits-Max"?: components["parameters"]["CreditsMax"];
                /**
                 * @description `?1` or `true`: say what the call would cost now and out of which grants. Returns no records and changes nothing. Of a free preview too: its cost is 0.
                 * @example ?1
                 */
                readonly "Credits-Dry-Run"?: components["parameters"]["CreditsDryRun"];
                /**
                 * @description Id of an open hold of the operation's kind: the call is paid out of it and out of nothing else. Many calls may draw on one hold. When less is left under it than the call costs, that is a 402; a hold of the other kind is a 404 that says so.
                 * @example hld_01JD4Q8W0E
                 */
                readonly "Credits-Hold"?: components["parameters"]["CreditsHold"];
                /**
                 * @description A name of the caller's choice for this one request, kept for 24 hours. The same key with the same request is charged once and answered as a replay; with another request it is a 409.
                 * @example nightly-2026-11-23-page-1
                 */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
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
            /** @description The companies in full and their access windows. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["RequestId"];
                    readonly "Rules-Version": components["headers"]["RulesVersion"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly "Credits-Cost": components["headers"]["CreditsCost"];
                    readonly "Credits-Kind": components["headers"]["CreditsKind"];
                    readonly "Credits-Remaining": components["headers"]["CreditsRemaining"];
                    readonly "Credits-Charge": components["headers"]["CreditsCharge"];
                    readonly "Credits-Records": components["headers"]["CreditsRecords"];
                    readonly "Credits-Replayed": components["headers"]["CreditsReplayed"];
                    readonly "Credits-Window-Hits": components["headers"]["CreditsWindowHits"];
                    readonly "Credits-Expiring": components["headers"]["CreditsExpiring"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RevealAnswer"];
                };
            };
            readonly 400: components["responses"]["MalformedRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 402: components["responses"]["RevealPaymentRequired"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["RevealHoldNotFound"];
            readonly 409: components["responses"]["RevealHoldConflict"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["RevealValidationFailed"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["WriteUnavailable"];
        };
    };
    readonly listAccessWindows: {
        readonly parameters: {
            readonly query?: {
                /** @description Which windows. */
                readonly state?: "open" | "closed" | "all";
                /** @description The `next_cursor` of the page before. */
                readonly cursor?: components["parameters"]["Cursor"];
                /** @description Rows on a page. */
                readonly limit?: components["parameters"]["Limit"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of access windows. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["RequestId"];
                    readonly "Rules-Version": components["headers"]["RulesVersion"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AccessWindowPage"];
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Unavailable"];
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
                readonly company_id: components["parameters"]["CompanyId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The company. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["RequestId"];
                    readonly "Rules-Version": components["headers"]["RulesVersion"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CompanyAnswer"];
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly listCompanyJobs: {
        readonly parameters: {
            readonly query?: {
                /** @description The `next_cursor` of the page before. */
                readonly cursor?: components["parameters"]["Cursor"];
                /** @description Rows on a page. */
                readonly limit?: components["parameters"]["Limit"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of a company. It is opaque; percent-encode it in a path.
                 * @example c0001
                 */
                readonly company_id: components["parameters"]["CompanyId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of jobs. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["RequestId"];
                    readonly "Rules-Version": components["headers"]["RulesVersion"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CompanyJobsPage"];
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly listCompanyTechnologies: {
        readonly parameters: {
            readonly query?: {
                /** @description The `next_cursor` of the page before. */
                readonly cursor?: components["parameters"]["Cursor"];
                /** @description Rows on a page. */
                readonly limit?: components["parameters"]["Limit"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of a company. It is opaque; percent-encode it in a path.
                 * @example c0001
                 */
                readonly company_id: components["parameters"]["CompanyId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of technologies. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["RequestId"];
                    readonly "Rules-Version": components["headers"]["RulesVersion"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CompanyTechnologiesPage"];
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Unavailable"];
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
            /** @description The balance. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["RequestId"];
                    readonly "Rules-Version": components["headers"]["RulesVersion"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly "Credits-Expiring": components["headers"]["CreditsExpiring"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LegacyCreditBalance"];
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Unavailable"];
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
            /** @description The balance of each kind. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["RequestId"];
                    readonly "Rules-Version": components["headers"]["RulesVersion"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly "Credits-Expiring": components["headers"]["CreditsExpiring"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CreditBalance"];
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly listGrants: {
        readonly parameters: {
            readonly query?: {
                /** @description Only this kind of credits. */
                readonly kind?: components["parameters"]["Kind"];
                /** @description `live` has only grants that are effective and not ended, used up ones too; `all` has every grant. */
                readonly state?: components["parameters"]["GrantState"];
                /** @description The `next_cursor` of the page before. */
                readonly cursor?: components["parameters"]["Cursor"];
                /** @description Rows on a page. */
                readonly limit?: components["parameters"]["Limit"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of grants. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["RequestId"];
                    readonly "Rules-Version": components["headers"]["RulesVersion"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["GrantPage"];
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly listEntries: {
        readonly parameters: {
            readonly query: {
                /**
                 * @description Which of the two accounts. They are never mixed in one list.
                 * @example api
                 */
                readonly kind: components["parameters"]["RequiredKind"];
                /** @description Only entries of this type. Repeat it for several. */
                readonly type?: components["parameters"]["EntryType"];
                /**
                 * @description Start, inclusive. A date is cut in the time zone of the report, else in UTC.
                 * @example 2026-11-01
                 */
                readonly from?: components["parameters"]["From"];
                /**
                 * @description End, exclusive. A date is cut in the time zone of the report, else in UTC.
                 * @example 2026-12-01
                 */
                readonly to?: components["parameters"]["To"];
                /** @description Only entries of this charge. */
                readonly charge_id?: components["parameters"]["ChargeIdFilter"];
                /** @description Only entries of this grant. */
                readonly grant_id?: components["parameters"]["GrantIdFilter"];
                /**
                 * @description Only what this operation spent, by its operation id.
                 * @example searchJobs
                 */
                readonly operation?: components["parameters"]["OperationFilter"];
                /** @description Only what this API key spent. */
                readonly api_key_id?: components["parameters"]["ApiKeyIdFilter"];
                /** @description Only what this member's keys spent. */
                readonly member_id?: components["parameters"]["MemberIdFilter"];
                /** @description The `next_cursor` of the page before. */
                readonly cursor?: components["parameters"]["Cursor"];
                /** @description Rows on a page. */
                readonly limit?: components["parameters"]["Limit"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of entries. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["RequestId"];
                    readonly "Rules-Version": components["headers"]["RulesVersion"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["EntryPage"];
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly listCharges: {
        readonly parameters: {
            readonly query?: {
                /** @description Only this kind of credits. */
                readonly kind?: components["parameters"]["Kind"];
                /**
                 * @description Only what this operation spent, by its operation id.
                 * @example searchJobs
                 */
                readonly operation?: components["parameters"]["OperationFilter"];
                /** @description Only what this API key spent. */
                readonly api_key_id?: components["parameters"]["ApiKeyIdFilter"];
                /**
                 * @description Start, inclusive. A date is cut in the time zone of the report, else in UTC.
                 * @example 2026-11-01
                 */
                readonly from?: components["parameters"]["From"];
                /**
                 * @description End, exclusive. A date is cut in the time zone of the report, else in UTC.
                 * @example 2026-12-01
                 */
                readonly to?: components["parameters"]["To"];
                /** @description The `next_cursor` of the page before. */
                readonly cursor?: components["parameters"]["Cursor"];
                /** @description Rows on a page. */
                readonly limit?: components["parameters"]["Limit"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of charges. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["RequestId"];
                    readonly "Rules-Version": components["headers"]["RulesVersion"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ChargePage"];
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Unavailable"];
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
                readonly charge_id: components["parameters"]["ChargeId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The charge. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["RequestId"];
                    readonly "Rules-Version": components["headers"]["RulesVersion"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ChargeDetail"];
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Unavailable"];
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
            /** @description The estimate. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["RequestId"];
                    readonly "Rules-Version": components["headers"]["RulesVersion"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CostEstimate"];
                };
            };
            readonly 400: components["responses"]["MalformedRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly getForecast: {
        readonly parameters: {
            readonly query?: {
                /** @description How far to look. */
                readonly days?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The forecast of each kind. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["RequestId"];
                    readonly "Rules-Version": components["headers"]["RulesVersion"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Forecast"];
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly listHolds: {
        readonly parameters: {
            readonly query?: {
                /** @description Only this kind of credits. */
                readonly kind?: components["parameters"]["Kind"];
                /** @description Which holds: all, unless it says less. A hold's own `state` gives those in it; `ended` is those that were captured, released or have expired. */
                readonly state?: components["parameters"]["HoldState"];
                /** @description The `next_cursor` of the page before. */
                readonly cursor?: components["parameters"]["Cursor"];
                /** @description Rows on a page. */
                readonly limit?: components["parameters"]["Limit"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of holds. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["RequestId"];
                    readonly "Rules-Version": components["headers"]["RulesVersion"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HoldPage"];
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Unavailable"];
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
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
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
            /** @description The hold. */
            readonly 201: {
                headers: {
                    readonly "Request-Id": components["headers"]["RequestId"];
                    readonly "Rules-Version": components["headers"]["RulesVersion"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HoldReceipt"];
                };
            };
            readonly 400: components["responses"]["MalformedRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 402: components["responses"]["HoldPaymentRequired"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["IdempotencyConflict"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["WriteUnavailable"];
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
                readonly hold_id: components["parameters"]["HoldId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The hold. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["RequestId"];
                    readonly "Rules-Version": components["headers"]["RulesVersion"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Hold"];
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Unavailable"];
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
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                /**
                 * @description Id of a hold.
                 * @example hld_01JD4Q8W0E
                 */
                readonly hold_id: components["parameters"]["HoldId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["HoldCapture"];
            };
        };
        readonly responses: {
            /** @description The ended hold and what it was charged. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["RequestId"];
                    readonly "Rules-Version": components["headers"]["RulesVersion"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HoldReceipt"];
                };
            };
            readonly 400: components["responses"]["MalformedRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 402: components["responses"]["CapturePaymentRequired"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["HoldConflict"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["WriteUnavailable"];
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
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                /**
                 * @description Id of a hold.
                 * @example hld_01JD4Q8W0E
                 */
                readonly hold_id: components["parameters"]["HoldId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The ended hold. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["RequestId"];
                    readonly "Rules-Version": components["headers"]["RulesVersion"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HoldReceipt"];
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["HoldConflict"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["WriteUnavailable"];
        };
    };
    readonly getUsage: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Start, inclusive. A date is cut in the time zone of the report, else in UTC.
                 * @example 2026-11-01
                 */
                readonly from?: components["parameters"]["From"];
                /**
                 * @description End, exclusive. A date is cut in the time zone of the report, else in UTC.
                 * @example 2026-12-01
                 */
                readonly to?: components["parameters"]["To"];
                /**
                 * @description IANA time zone that days are cut in: `UTC`, or area and city.
                 * @example Europe/Madrid
                 */
                readonly timezone?: components["parameters"]["TimeZone"];
                /** @description Only this kind of credits. */
                readonly kind?: components["parameters"]["Kind"];
                /** @description Repeat it for several. Rows are split by kind in any case. */
                readonly group_by?: readonly ("day" | "operation" | "kind" | "member" | "api_key")[];
                /** @description `csv` answers text/csv, as does `Accept: text/csv`. */
                readonly format?: components["parameters"]["UsageFormat"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The report. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["RequestId"];
                    readonly "Rules-Version": components["headers"]["RulesVersion"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["UsageReport"];
                    readonly "text/csv": string;
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly getCreditsConsumptionLegacy: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Start, inclusive. Without a zone it is UTC.
                 * @example 2026-11-01T00:00:00
                 */
                readonly start_datetime?: components["parameters"]["LegacyStart"];
                /**
                 * @description End, exclusive. Without a zone it is UTC.
                 * @example 2026-12-01T00:00:00
                 */
                readonly end_datetime?: components["parameters"]["LegacyEnd"];
                /**
                 * @description IANA time zone that days are cut in: `UTC`, or area and city.
                 * @example Europe/Madrid
                 */
                readonly timezone?: components["parameters"]["TimeZone"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One item a day. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["RequestId"];
                    readonly "Rules-Version": components["headers"]["RulesVersion"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LegacyConsumption"];
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly listRequestsLegacy: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Start, inclusive. Without a zone it is UTC.
                 * @example 2026-11-01T00:00:00
                 */
                readonly start_datetime?: components["parameters"]["LegacyStart"];
                /**
                 * @description End, exclusive. Without a zone it is UTC.
                 * @example 2026-12-01T00:00:00
                 */
                readonly end_datetime?: components["parameters"]["LegacyEnd"];
                /** @description `app` has only what people did in the app, `api` only what came with an API key. */
                readonly origin?: "app" | "api";
                /** @description Page number from 0. */
                readonly page?: number;
                /** @description Rows on a page. */
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of requests. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["RequestId"];
                    readonly "Rules-Version": components["headers"]["RulesVersion"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LegacyRequestPage"];
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly countRequestsLegacy: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Start, inclusive. Without a zone it is UTC.
                 * @example 2026-11-01T00:00:00
                 */
                readonly start_datetime?: components["parameters"]["LegacyStart"];
                /**
                 * @description End, exclusive. Without a zone it is UTC.
                 * @example 2026-12-01T00:00:00
                 */
                readonly end_datetime?: components["parameters"]["LegacyEnd"];
                /**
                 * @description IANA time zone that days are cut in: `UTC`, or area and city.
                 * @example Europe/Madrid
                 */
                readonly timezone?: components["parameters"]["TimeZone"];
                /** @description Only what people did in the app, or only what came with an API key. */
                readonly is_origin_app?: boolean;
                /** @description Only what this API key spent. */
                readonly api_key_id?: components["parameters"]["ApiKeyIdFilter"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One item a day. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["RequestId"];
                    readonly "Rules-Version": components["headers"]["RulesVersion"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LegacyRequestCounts"];
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Unavailable"];
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
            /** @description The team. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["RequestId"];
                    readonly "Rules-Version": components["headers"]["RulesVersion"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Team"];
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Unavailable"];
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
            /** @description The session. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["RequestId"];
                    readonly "Rules-Version": components["headers"]["RulesVersion"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StaffSession"];
                };
            };
            readonly 401: components["responses"]["StaffUnauthenticated"];
            readonly 403: components["responses"]["StaffForbidden"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Unavailable"];
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
            /** @description Signed in. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["RequestId"];
                    readonly "Rules-Version": components["headers"]["RulesVersion"];
                    readonly "Set-Cookie": components["headers"]["SetCookie"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StaffSession"];
                };
            };
            readonly 400: components["responses"]["MalformedRequest"];
            readonly 401: components["responses"]["SignInRefused"];
            readonly 403: components["responses"]["StaffForbidden"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["UnkeyedUnavailable"];
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
                readonly "X-CSRF-Token"?: components["parameters"]["CsrfToken"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Signed out. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["RequestId"];
                    readonly "Rules-Version": components["headers"]["RulesVersion"];
                    readonly "Set-Cookie": components["headers"]["SetCookie"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SignedOut"];
                };
            };
            readonly 401: components["responses"]["StaffUnauthenticated"];
            readonly 403: components["responses"]["StaffForbidden"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Unavailable"];
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
            /** @description The ways. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["RequestId"];
                    readonly "Rules-Version": components["headers"]["RulesVersion"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SignInMethods"];
                };
            };
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Unavailable"];
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
            /** @description Signed in. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["RequestId"];
                    readonly "Rules-Version": components["headers"]["RulesVersion"];
                    readonly "Set-Cookie": components["headers"]["SetCookie"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StaffSession"];
                };
            };
            readonly 400: components["responses"]["MalformedRequest"];
            readonly 401: components["responses"]["SecondFactorRefused"];
            readonly 403: components["responses"]["StaffForbidden"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["UnkeyedUnavailable"];
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
            /** @description The password is set; now sign in. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["RequestId"];
                    readonly "Rules-Version": components["headers"]["RulesVersion"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LinkAcceptance"];
                };
            };
            readonly 400: components["responses"]["MalformedRequest"];
            readonly 403: components["responses"]["StaffForbidden"];
            readonly 409: components["responses"]["LinkConflict"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["UnkeyedUnavailable"];
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
            /** @description Go there. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["RequestId"];
                    readonly "Rules-Version": components["headers"]["RulesVersion"];
                    readonly "Set-Cookie": components["headers"]["SetCookie"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OidcBeginning"];
                };
            };
            readonly 400: components["responses"]["MalformedRequest"];
            readonly 403: components["responses"]["StaffForbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["UnkeyedUnavailable"];
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
            /** @description Signed in. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["RequestId"];
                    readonly "Rules-Version": components["headers"]["RulesVersion"];
                    readonly "Set-Cookie": components["headers"]["SetCookie"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OidcSession"];
                };
            };
            readonly 400: components["responses"]["MalformedRequest"];
            readonly 401: components["responses"]["StaffUnauthenticated"];
            readonly 403: components["responses"]["StaffForbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["UnkeyedUnavailable"];
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
                readonly "X-CSRF-Token"?: components["parameters"]["CsrfToken"];
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
            /** @description The session, stepped up. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["RequestId"];
                    readonly "Rules-Version": components["headers"]["RulesVersion"];
                    readonly "Set-Cookie": components["headers"]["SetCookie"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StaffSession"];
                };
            };
            readonly 400: components["responses"]["MalformedRequest"];
            readonly 401: components["responses"]["StaffUnauthenticated"];
            readonly 403: components["responses"]["StaffStepUpRefused"];
            readonly 409: components["responses"]["SecondFactorConflict"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["UnkeyedUnavailable"];
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
                readonly "X-CSRF-Token"?: components["parameters"]["CsrfToken"];
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
            /** @description The password is changed. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["RequestId"];
                    readonly "Rules-Version": components["headers"]["RulesVersion"];
                    readonly "Set-Cookie": components["headers"]["SetCookie"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StaffSession"];
                };
            };
            readonly 400: components["responses"]["MalformedRequest"];
            readonly 401: components["responses"]["StaffUnauthenticated"];
            readonly 403: components["responses"]["StaffPasswordRefused"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["UnkeyedUnavailable"];
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
                readonly "X-CSRF-Token"?: components["parameters"]["CsrfToken"];
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
            /** @description What the application needs. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["RequestId"];
                    readonly "Rules-Version": components["headers"]["RulesVersion"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TotpEnrolment"];
                };
            };
            readonly 400: components["responses"]["MalformedRequest"];
            readonly 401: components["responses"]["StaffUnauthenticated"];
            readonly 403: components["responses"]["StaffPasswordRefused"];
            readonly 409: components["responses"]["SecondFactorConflict"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["UnkeyedUnavailable"];
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
                readonly "X-CSRF-Token"?: components["parameters"]["CsrfToken"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The session without a second factor. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["RequestId"];
                    readonly "Rules-Version": components["headers"]["RulesVersion"];
                    readonly "Set-Cookie": components["headers"]["SetCookie"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StaffSession"];
                };
            };
            readonly 401: components["responses"]["StaffUnauthenticated"];
            readonly 403: components["responses"]["StaffStepUpRequired"];
            readonly 409: components["responses"]["SecondFactorConflict"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["UnkeyedUnavailable"];
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
                readonly "X-CSRF-Token"?: components["parameters"]["CsrfToken"];
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
            /** @description The second factor counts from now on. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["RequestId"];
                    readonly "Rules-Version": components["headers"]["RulesVersion"];
                    readonly "Set-Cookie": components["headers"]["SetCookie"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TotpConfirmation"];
                };
            };
            readonly 400: components["responses"]["MalformedRequest"];
            readonly 401: components["responses"]["StaffUnauthenticated"];
            readonly 403: components["responses"]["StaffStepUpRefused"];
            readonly 409: components["responses"]["SecondFactorConflict"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["UnkeyedUnavailable"];
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
                readonly "X-CSRF-Token"?: components["parameters"]["CsrfToken"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The codes, shown this once. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["RequestId"];
                    readonly "Rules-Version": components["headers"]["RulesVersion"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecoveryCodes"];
                };
            };
            readonly 401: components["responses"]["StaffUnauthenticated"];
            readonly 403: components["responses"]["StaffStepUpRequired"];
            readonly 409: components["responses"]["SecondFactorConflict"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["UnkeyedUnavailable"];
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
            /** @description The sessions. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["RequestId"];
                    readonly "Rules-Version": components["headers"]["RulesVersion"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OwnSessionList"];
                };
            };
            readonly 401: components["responses"]["StaffUnauthenticated"];
            readonly 403: components["responses"]["StaffForbidden"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Unavailable"];
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
                readonly "X-CSRF-Token"?: components["parameters"]["CsrfToken"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description How many have ended. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["RequestId"];
                    readonly "Rules-Version": components["headers"]["RulesVersion"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SessionsEnded"];
                };
            };
            readonly 401: components["responses"]["StaffUnauthenticated"];
            readonly 403: components["responses"]["StaffForbidden"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["UnkeyedUnavailable"];
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
                readonly "X-CSRF-Token"?: components["parameters"]["CsrfToken"];
            };
            readonly path: {
                /**
                 * @description Id of a session.
                 * @example sess_01JD4Q8W0E
                 */
                readonly session_id: components["parameters"]["SessionId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It has ended. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["RequestId"];
                    readonly "Rules-Version": components["headers"]["RulesVersion"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SessionsEnded"];
                };
            };
            readonly 401: components["responses"]["StaffUnauthenticated"];
            readonly 403: components["responses"]["StaffForbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["UnkeyedUnavailable"];
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
            /** @description The staff. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["RequestId"];
                    readonly "Rules-Version": components["headers"]["RulesVersion"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StaffUserList"];
                };
            };
            readonly 401: components["responses"]["StaffUnauthenticated"];
            readonly 403: components["responses"]["StaffForbidden"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Unavailable"];
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
                readonly "X-CSRF-Token"?: components["parameters"]["CsrfToken"];
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
            /** @description The staff user and the link. */
            readonly 201: {
                headers: {
                    readonly "Request-Id": components["headers"]["RequestId"];
                    readonly "Rules-Version": components["headers"]["RulesVersion"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StaffInvitation"];
                };
            };
            readonly 400: components["responses"]["MalformedRequest"];
            readonly 401: components["responses"]["StaffUnauthenticated"];
            readonly 403: components["responses"]["StaffStepUpRequired"];
            readonly 409: components["responses"]["StaffConflict"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["UnkeyedUnavailable"];
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
                readonly "X-CSRF-Token"?: components["parameters"]["CsrfToken"];
            };
            readonly path: {
                /**
                 * @description Id of a staff member.
                 * @example staff_01JD4Q8W0E
                 */
                readonly staff_id: components["parameters"]["StaffId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["StaffRoleChange"];
            };
        };
        readonly responses: {
            /** @description The staff user. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["RequestId"];
                    readonly "Rules-Version": components["headers"]["RulesVersion"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StaffUser"];
                };
            };
            readonly 400: components["responses"]["MalformedRequest"];
            readonly 401: components["responses"]["StaffUnauthenticated"];
            readonly 403: components["responses"]["StaffStepUpRequired"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["StaffConflict"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["UnkeyedUnavailable"];
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
                readonly "X-CSRF-Token"?: components["parameters"]["CsrfToken"];
            };
            readonly path: {
                /**
                 * @description Id of a staff member.
                 * @example staff_01JD4Q8W0E
                 */
                readonly staff_id: components["parameters"]["StaffId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The staff user. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["RequestId"];
                    readonly "Rules-Version": components["headers"]["RulesVersion"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StaffUser"];
                };
            };
            readonly 401: components["responses"]["StaffUnauthenticated"];
            readonly 403: components["responses"]["StaffStepUpRequired"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["StaffConflict"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["UnkeyedUnavailable"];
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
                readonly "X-CSRF-Token"?: components["parameters"]["CsrfToken"];
            };
            readonly path: {
                /**
                 * @description Id of a staff member.
                 * @example staff_01JD4Q8W0E
                 */
                readonly staff_id: components["parameters"]["StaffId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The staff user. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["RequestId"];
                    readonly "Rules-Version": components["headers"]["RulesVersion"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StaffUser"];
                };
            };
            readonly 401: components["responses"]["StaffUnauthenticated"];
            readonly 403: components["responses"]["StaffStepUpRequired"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["UnkeyedUnavailable"];
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
                readonly "X-CSRF-Token"?: components["parameters"]["CsrfToken"];
            };
            readonly path: {
                /**
                 * @description Id of a staff member.
                 * @example staff_01JD4Q8W0E
                 */
                readonly staff_id: components["parameters"]["StaffId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The staff user. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["RequestId"];
                    readonly "Rules-Version": components["headers"]["RulesVersion"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StaffUser"];
                };
            };
            readonly 401: components["responses"]["StaffUnauthenticated"];
            readonly 403: components["responses"]["StaffStepUpRequired"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["StaffConflict"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["UnkeyedUnavailable"];
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
                readonly "X-CSRF-Token"?: components["parameters"]["CsrfToken"];
            };
            readonly path: {
                /**
                 * @description Id of a staff member.
                 * @example staff_01JD4Q8W0E
                 */
                readonly staff_id: components["parameters"]["StaffId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The staff user and the link. */
            readonly 201: {
                headers: {
                    readonly "Request-Id": components["headers"]["RequestId"];
                    readonly "Rules-Version": components["headers"]["RulesVersion"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StaffInvitation"];
                };
            };
            readonly 401: components["responses"]["StaffUnauthenticated"];
            readonly 403: components["responses"]["StaffStepUpRequired"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["StaffConflict"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["UnkeyedUnavailable"];
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
            /** @description The tokens. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["RequestId"];
                    readonly "Rules-Version": components["headers"]["RulesVersion"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StaffTokenList"];
                };
            };
            readonly 401: components["responses"]["StaffUnauthenticated"];
            readonly 403: components["responses"]["StaffForbidden"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Unavailable"];
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
                readonly "X-CSRF-Token"?: components["parameters"]["CsrfToken"];
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
            /** @description The token and its secret. */
            readonly 201: {
                headers: {
                    readonly "Request-Id": components["headers"]["RequestId"];
                    readonly "Rules-Version": components["headers"]["RulesVersion"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StaffTokenIssued"];
                };
            };
            readonly 400: components["responses"]["MalformedRequest"];
            readonly 401: components["responses"]["StaffUnauthenticated"];
            readonly 403: components["responses"]["StaffStepUpRequired"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["StaffConflict"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["UnkeyedUnavailable"];
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
                readonly "X-CSRF-Token"?: components["parameters"]["CsrfToken"];
            };
            readonly path: {
                /**
                 * @description Id of a staff token (not the token itself).
                 * @example stok_01JD4Q8W0E
                 */
                readonly token_id: components["parameters"]["StaffTokenId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The token. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["RequestId"];
                    readonly "Rules-Version": components["headers"]["RulesVersion"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StaffToken"];
                };
            };
            readonly 401: components["responses"]["StaffUnauthenticated"];
            readonly 403: components["responses"]["StaffForbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["UnkeyedUnavailable"];
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
            /** @description The plans. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["RequestId"];
                    readonly "Rules-Version": components["headers"]["RulesVersion"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PlanList"];
                };
            };
            readonly 401: components["responses"]["StaffUnauthenticated"];
            readonly 403: components["responses"]["StaffForbidden"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly adminListTeams: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Part of a name, a domain, an id, a key prefix or a member e-mail, any case.
                 * @example northwind
                 */
                readonly q?: string;
                /** @description The `next_cursor` of the page before. */
                readonly cursor?: components["parameters"]["Cursor"];
                /** @description Rows on a page. */
                readonly limit?: components["parameters"]["Limit"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of teams. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["RequestId"];
                    readonly "Rules-Version": components["headers"]["RulesVersion"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StaffTeamPage"];
                };
            };
            readonly 401: components["responses"]["StaffUnauthenticated"];
            readonly 403: components["responses"]["StaffForbidden"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Unavailable"];
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
                readonly "Idempotency-Key"?: components["parameters"]["CreationIdempotencyKey"];
                /**
                 * @description The `csrf_token` of the session. Required on every write that is authenticated by the session cookie.
                 * @example b7QmY0o2nW
                 */
                readonly "X-CSRF-Token"?: components["parameters"]["CsrfToken"];
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
            /** @description The team. */
            readonly 201: {
                headers: {
                    readonly "Request-Id": components["headers"]["RequestId"];
                    readonly "Rules-Version": components["headers"]["RulesVersion"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StaffTeam"];
                };
            };
            readonly 400: components["responses"]["MalformedRequest"];
            readonly 401: components["responses"]["StaffUnauthenticated"];
            readonly 403: components["responses"]["StaffMoveForbidden"];
            readonly 409: components["responses"]["IdempotencyConflict"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["WriteUnavailable"];
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
                readonly team_id: components["parameters"]["TeamId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The team. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["RequestId"];
                    readonly "Rules-Version": components["headers"]["RulesVersion"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TeamSummary"];
                };
            };
            readonly 401: components["responses"]["StaffUnauthenticated"];
            readonly 403: components["responses"]["StaffForbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Unavailable"];
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
                readonly "X-CSRF-Token"?: components["parameters"]["CsrfToken"];
            };
            readonly path: {
                /**
                 * @description Id of a team.
                 * @example team_01JD4Q8W0E
                 */
                readonly team_id: components["parameters"]["TeamId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["StaffReason"];
            };
        };
        readonly responses: {
            /** @description The team as it is now. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["RequestId"];
                    readonly "Rules-Version": components["headers"]["RulesVersion"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StaffTeam"];
                };
            };
            readonly 400: components["responses"]["MalformedRequest"];
            readonly 401: components["responses"]["StaffUnauthenticated"];
            readonly 403: components["responses"]["StaffForbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["WriteUnavailable"];
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
                readonly "X-CSRF-Token"?: components["parameters"]["CsrfToken"];
            };
            readonly path: {
                /**
                 * @description Id of a team.
                 * @example team_01JD4Q8W0E
                 */
                readonly team_id: components["parameters"]["TeamId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["StaffReason"];
            };
        };
        readonly responses: {
            /** @description The team as it is now. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["RequestId"];
                    readonly "Rules-Version": components["headers"]["RulesVersion"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StaffTeam"];
                };
            };
            readonly 400: components["responses"]["MalformedRequest"];
            readonly 401: components["responses"]["StaffUnauthenticated"];
            readonly 403: components["responses"]["StaffForbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["WriteUnavailable"];
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
                readonly format?: components["parameters"]["UsageFormat"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of a team.
                 * @example team_01JD4Q8W0E
                 */
                readonly team_id: components["parameters"]["TeamId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The statement. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["RequestId"];
                    readonly "Rules-Version": components["headers"]["RulesVersion"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Statement"];
                    readonly "text/csv": string;
                };
            };
            readonly 401: components["responses"]["StaffUnauthenticated"];
            readonly 403: components["responses"]["StaffForbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Unavailable"];
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
                readonly team_id: components["parameters"]["TeamId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The members. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["RequestId"];
                    readonly "Rules-Version": components["headers"]["RulesVersion"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MemberList"];
                };
            };
            readonly 401: components["responses"]["StaffUnauthenticated"];
            readonly 403: components["responses"]["StaffForbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly adminListAccessWindows: {
        readonly parameters: {
            readonly query?: {
                /** @description Which windows. */
                readonly state?: "open" | "closed" | "all";
                /** @description Only those that this charge opened. */
                readonly charge_id?: components["schemas"]["ChargeId"];
                /** @description The `next_cursor` of the page before. */
                readonly cursor?: components["parameters"]["Cursor"];
                /** @description Rows on a page. */
                readonly limit?: components["parameters"]["Limit"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of a team.
                 * @example team_01JD4Q8W0E
                 */
                readonly team_id: components["parameters"]["TeamId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of access windows. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["RequestId"];
                    readonly "Rules-Version": components["headers"]["RulesVersion"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AccessWindowPage"];
                };
            };
            readonly 401: components["responses"]["StaffUnauthenticated"];
            readonly 403: components["responses"]["StaffForbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Unavailable"];
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
                readonly team_id: components["parameters"]["TeamId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The keys. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["RequestId"];
                    readonly "Rules-Version": components["headers"]["RulesVersion"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ApiKeyList"];
                };
            };
            readonly 401: components["responses"]["StaffUnauthenticated"];
            readonly 403: components["responses"]["StaffForbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Unavailable"];
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
                readonly "Idempotency-Key"?: components["parameters"]["CreationIdempotencyKey"];
                /**
                 * @description The `csrf_token` of the session. Required on every write that is authenticated by the session cookie.
                 * @example b7QmY0o2nW
                 */
                readonly "X-CSRF-Token"?: components["parameters"]["CsrfToken"];
            };
            readonly path: {
                /**
                 * @description Id of a team.
                 * @example team_01JD4Q8W0E
                 */
                readonly team_id: components["parameters"]["TeamId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ApiKeyCreation"];
            };
        };
        readonly responses: {
            /** @description The key. */
            readonly 201: {
                headers: {
                    readonly "Request-Id": components["headers"]["RequestId"];
                    readonly "Rules-Version": components["headers"]["RulesVersion"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["NewApiKey"];
                };
            };
            readonly 400: components["responses"]["MalformedRequest"];
            readonly 401: components["responses"]["StaffUnauthenticated"];
            readonly 403: components["responses"]["StaffForbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["IdempotencyConflict"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["WriteUnavailable"];
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
                readonly "X-CSRF-Token"?: components["parameters"]["CsrfToken"];
            };
            readonly path: {
                /**
                 * @description Id of a team.
                 * @example team_01JD4Q8W0E
                 */
                readonly team_id: components["parameters"]["TeamId"];
                /**
                 * @description Id of an API key (not the key itself).
                 * @example key_01JD4Q8W0E
                 */
                readonly key_id: components["parameters"]["ApiKeyId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The revoked key. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["RequestId"];
                    readonly "Rules-Version": components["headers"]["RulesVersion"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ApiKey"];
                };
            };
            readonly 401: components["responses"]["StaffUnauthenticated"];
            readonly 403: components["responses"]["StaffForbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["WriteUnavailable"];
        };
    };
    readonly adminListGrants: {
        readonly parameters: {
            readonly query?: {
                /** @description Only this kind of credits. */
                readonly kind?: components["parameters"]["Kind"];
                /** @description `live` has only grants that are effective and not ended, used up ones too; `all` has every grant. */
                readonly state?: components["parameters"]["GrantState"];
                /** @description The `next_cursor` of the page before. */
                readonly cursor?: components["parameters"]["Cursor"];
                /** @description Rows on a page. */
                readonly limit?: components["parameters"]["Limit"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of a team.
                 * @example team_01JD4Q8W0E
                 */
                readonly team_id: components["parameters"]["TeamId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of grants. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["RequestId"];
                    readonly "Rules-Version": components["headers"]["RulesVersion"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StaffGrantPage"];
                };
            };
            readonly 401: components["responses"]["StaffUnauthenticated"];
            readonly 403: components["responses"]["StaffForbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly adminCreateGrant: {
        readonly parameters: {
            readonly query?: {
                /** @description Say what the write would do, and change nothing. */
                readonly preview?: components["parameters"]["Preview"];
            };
            readonly header?: {
                /**
                 * @description Required on the write, not on its preview. A repeated write with the same key acts once.
                 * @example 7b0f6a52-0d3c-4c1c-9a53-3d2e5a4f9d11
                 */
                readonly "Idempotency-Key"?: components["parameters"]["StaffIdempotencyKey"];
                /**
                 * @description The version that the preview answered, in quotes or bare. Required on the write, not on its preview.
                 * @example "17"
                 */
                readonly "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description The `csrf_token` of the session. Required on every write that is authenticated by the session cookie.
                 * @example b7QmY0o2nW
                 */
                readonly "X-CSRF-Token"?: components["parameters"]["CsrfToken"];
            };
            readonly path: {
                /**
                 * @description Id of a team.
                 * @example team_01JD4Q8W0E
                 */
                readonly team_id: components["parameters"]["TeamId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["GrantCreation"];
            };
        };
        readonly responses: {
            /** @description Preview: what the grant would do. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["RequestId"];
                    readonly "Rules-Version": components["headers"]["RulesVersion"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["GrantPreview"];
                };
            };
            /** @description The grant and the new balances. */
            readonly 201: {
                headers: {
                    readonly "Request-Id": components["headers"]["RequestId"];
                    readonly "Rules-Version": components["headers"]["RulesVersion"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["GrantReceipt"];
                };
            };
            readonly 400: components["responses"]["MalformedRequest"];
            readonly 401: components["responses"]["StaffUnauthenticated"];
            readonly 403: components["responses"]["StaffMoveForbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["IdempotencyConflict"];
            readonly 412: components["responses"]["VersionConflict"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 428: components["responses"]["PreconditionRequired"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["WriteUnavailable"];
        };
    };
    readonly adminVoidGrant: {
        readonly parameters: {
            readonly query?: {
                /** @description Say what the write would do, and change nothing. */
                readonly preview?: components["parameters"]["Preview"];
            };
            readonly header?: {
                /**
                 * @description Required on the write, not on its preview. A repeated write with the same key acts once.
                 * @example 7b0f6a52-0d3c-4c1c-9a53-3d2e5a4f9d11
                 */
                readonly "Idempotency-Key"?: components["parameters"]["StaffIdempotencyKey"];
                /**
                 * @description The version that the preview answered, in quotes or bare. Required on the write, not on its preview.
                 * @example "17"
                 */
                readonly "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description The `csrf_token` of the session. Required on every write that is authenticated by the session cookie.
                 * @example b7QmY0o2nW
                 */
                readonly "X-CSRF-Token"?: components["parameters"]["CsrfToken"];
            };
            readonly path: {
                /**
                 * @description Id of a team.
                 * @example team_01JD4Q8W0E
                 */
                readonly team_id: components["parameters"]["TeamId"];
                /**
                 * @description Id of a grant.
                 * @example grant_01JD4Q8W0E
                 */
                readonly grant_id: components["parameters"]["GrantId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["StaffReason"];
            };
        };
        readonly responses: {
            /** @description What the void did, or in a preview would do. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["RequestId"];
                    readonly "Rules-Version": components["headers"]["RulesVersion"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["GrantChangeReceipt"];
                };
            };
            readonly 400: components["responses"]["MalformedRequest"];
            readonly 401: components["responses"]["StaffUnauthenticated"];
            readonly 403: components["responses"]["StaffMoveForbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["GrantConflict"];
            readonly 412: components["responses"]["VersionConflict"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 428: components["responses"]["PreconditionRequired"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["WriteUnavailable"];
        };
    };
    readonly adminChangeGrantExpiry: {
        readonly parameters: {
            readonly query?: {
                /** @description Say what the write would do, and change nothing. */
                readonly preview?: components["parameters"]["Preview"];
            };
            readonly header?: {
                /**
                 * @description Required on the write, not on its preview. A repeated write with the same key acts once.
                 * @example 7b0f6a52-0d3c-4c1c-9a53-3d2e5a4f9d11
                 */
                readonly "Idempotency-Key"?: components["parameters"]["StaffIdempotencyKey"];
                /**
                 * @description The version that the preview answered, in quotes or bare. Required on the write, not on its preview.
                 * @example "17"
                 */
                readonly "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description The `csrf_token` of the session. Required on every write that is authenticated by the session cookie.
                 * @example b7QmY0o2nW
                 */
                readonly "X-CSRF-Token"?: components["parameters"]["CsrfToken"];
            };
            readonly path: {
                /**
                 * @description Id of a team.
                 * @example team_01JD4Q8W0E
                 */
                readonly team_id: components["parameters"]["TeamId"];
                /**
                 * @description Id of a grant.
                 * @example grant_01JD4Q8W0E
                 */
                readonly grant_id: components["parameters"]["GrantId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["GrantExpiryChange"];
            };
        };
        readonly responses: {
            /** @description What the change did, or in a preview would do. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["RequestId"];
                    readonly "Rules-Version": components["headers"]["RulesVersion"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["GrantChangeReceipt"];
                };
            };
            readonly 400: components["responses"]["MalformedRequest"];
            readonly 401: components["responses"]["StaffUnauthenticated"];
            readonly 403: components["responses"]["StaffMoveForbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["GrantConflict"];
            readonly 412: components["responses"]["VersionConflict"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 428: components["responses"]["PreconditionRequired"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["WriteUnavailable"];
        };
    };
    readonly adminListEntries: {
        readonly parameters: {
            readonly query: {
                /**
                 * @description Which of the two accounts. They are never mixed in one list.
                 * @example api
                 */
                readonly kind: components["parameters"]["RequiredKind"];
                /** @description Only entries of this type. Repeat it for several. */
                readonly type?: components["parameters"]["EntryType"];
                /**
                 * @description Start, inclusive. A date is cut in the time zone of the report, else in UTC.
                 * @example 2026-11-01
                 */
                readonly from?: components["parameters"]["From"];
                /**
                 * @description End, exclusive. A date is cut in the time zone of the report, else in UTC.
                 * @example 2026-12-01
                 */
                readonly to?: components["parameters"]["To"];
                /** @description Only entries of this charge. */
                readonly charge_id?: components["parameters"]["ChargeIdFilter"];
                /** @description Only entries of this grant. */
                readonly grant_id?: components["parameters"]["GrantIdFilter"];
                /**
                 * @description Only what this operation spent, by its operation id.
                 * @example searchJobs
                 */
                readonly operation?: components["parameters"]["OperationFilter"];
                /** @description Only what this API key spent. */
                readonly api_key_id?: components["parameters"]["ApiKeyIdFilter"];
                /** @description Only what this member's keys spent. */
                readonly member_id?: components["parameters"]["MemberIdFilter"];
                /** @description Only entries of grants from this source. */
                readonly source?: components["parameters"]["GrantSourceFilter"];
                /** @description Only what this actor did. The id of a key, a member, a staff user or `system`. */
                readonly actor_id?: components["parameters"]["ActorIdFilter"];
                /** @description The `next_cursor` of the page before. */
                readonly cursor?: components["parameters"]["Cursor"];
                /** @description Rows on a page. */
                readonly limit?: components["parameters"]["Limit"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of a team.
                 * @example team_01JD4Q8W0E
                 */
                readonly team_id: components["parameters"]["TeamId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of entries. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["RequestId"];
                    readonly "Rules-Version": components["headers"]["RulesVersion"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StaffEntryPage"];
                };
            };
            readonly 401: components["responses"]["StaffUnauthenticated"];
            readonly 403: components["responses"]["StaffForbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Unavailable"];
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
                readonly team_id: components["parameters"]["TeamId"];
                /**
                 * @description Id of a charge.
                 * @example chg_01JD4Q8W0E
                 */
                readonly charge_id: components["parameters"]["ChargeId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The charge. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["RequestId"];
                    readonly "Rules-Version": components["headers"]["RulesVersion"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ChargeDetail"];
                };
            };
            readonly 401: components["responses"]["StaffUnauthenticated"];
            readonly 403: components["responses"]["StaffForbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly adminRefundCharge: {
        readonly parameters: {
            readonly query?: {
                /** @description Say what the write would do, and change nothing. */
                readonly preview?: components["parameters"]["Preview"];
            };
            readonly header?: {
                /**
                 * @description Required on the write, not on its preview. A repeated write with the same key acts once.
                 * @example 7b0f6a52-0d3c-4c1c-9a53-3d2e5a4f9d11
                 */
                readonly "Idempotency-Key"?: components["parameters"]["StaffIdempotencyKey"];
                /**
                 * @description The version that the preview answered, in quotes or bare. Required on the write, not on its preview.
                 * @example "17"
                 */
                readonly "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description The `csrf_token` of the session. Required on every write that is authenticated by the session cookie.
                 * @example b7QmY0o2nW
                 */
                readonly "X-CSRF-Token"?: components["parameters"]["CsrfToken"];
            };
            readonly path: {
                /**
                 * @description Id of a team.
                 * @example team_01JD4Q8W0E
                 */
                readonly team_id: components["parameters"]["TeamId"];
                /**
                 * @description Id of a charge.
                 * @example chg_01JD4Q8W0E
                 */
                readonly charge_id: components["parameters"]["ChargeId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ChargeRefund"];
            };
        };
        readonly responses: {
            /** @description What the refund gave back, or in a preview would give back. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["RequestId"];
                    readonly "Rules-Version": components["headers"]["RulesVersion"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RefundReceipt"];
                };
            };
            readonly 400: components["responses"]["MalformedRequest"];
            readonly 401: components["responses"]["StaffUnauthenticated"];
            readonly 403: components["responses"]["StaffMoveForbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["RefundConflict"];
            readonly 412: components["responses"]["VersionConflict"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 428: components["responses"]["PreconditionRequired"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["WriteUnavailable"];
        };
    };
    readonly adminAdjustCredits: {
        readonly parameters: {
            readonly query?: {
                /** @description Say what the write would do, and change nothing. */
                readonly preview?: components["parameters"]["Preview"];
            };
            readonly header?: {
                /**
                 * @description Required on the write, not on its preview. A repeated write with the same key acts once.
                 * @example 7b0f6a52-0d3c-4c1c-9a53-3d2e5a4f9d11
                 */
                readonly "Idempotency-Key"?: components["parameters"]["StaffIdempotencyKey"];
                /**
                 * @description The version that the preview answered, in quotes or bare. Required on the write, not on its preview.
                 * @example "17"
                 */
                readonly "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description The `csrf_token` of the session. Required on every write that is authenticated by the session cookie.
                 * @example b7QmY0o2nW
                 */
                readonly "X-CSRF-Token"?: components["parameters"]["CsrfToken"];
            };
            readonly path: {
                /**
                 * @description Id of a team.
                 * @example team_01JD4Q8W0E
                 */
                readonly team_id: components["parameters"]["TeamId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Adjustment"];
            };
        };
        readonly responses: {
            /** @description What the adjustment did, or in a preview would do. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["RequestId"];
                    readonly "Rules-Version": components["headers"]["RulesVersion"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CreditsReceipt"];
                };
            };
            readonly 400: components["responses"]["MalformedRequest"];
            readonly 401: components["responses"]["StaffUnauthenticated"];
            readonly 402: components["responses"]["StaffPaymentRequired"];
            readonly 403: components["responses"]["StaffMoveForbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["IdempotencyConflict"];
            readonly 412: components["responses"]["VersionConflict"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 428: components["responses"]["PreconditionRequired"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["WriteUnavailable"];
        };
    };
    readonly adminClawBack: {
        readonly parameters: {
            readonly query?: {
                /** @description Say what the write would do, and change nothing. */
                readonly preview?: components["parameters"]["Preview"];
            };
            readonly header?: {
                /**
                 * @description Required on the write, not on its preview. A repeated write with the same key acts once.
                 * @example 7b0f6a52-0d3c-4c1c-9a53-3d2e5a4f9d11
                 */
                readonly "Idempotency-Key"?: components["parameters"]["StaffIdempotencyKey"];
                /**
                 * @description The version that the preview answered, in quotes or bare. Required on the write, not on its preview.
                 * @example "17"
                 */
                readonly "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description The `csrf_token` of the session. Required on every write that is authenticated by the session cookie.
                 * @example b7QmY0o2nW
                 */
                readonly "X-CSRF-Token"?: components["parameters"]["CsrfToken"];
            };
            readonly path: {
                /**
                 * @description Id of a team.
                 * @example team_01JD4Q8W0E
                 */
                readonly team_id: components["parameters"]["TeamId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ClawBack"];
            };
        };
        readonly responses: {
            /** @description What the claw-back took, or in a preview would take. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["RequestId"];
                    readonly "Rules-Version": components["headers"]["RulesVersion"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ClawBackReceipt"];
                };
            };
            readonly 400: components["responses"]["MalformedRequest"];
            readonly 401: components["responses"]["StaffUnauthenticated"];
            readonly 403: components["responses"]["StaffMoveForbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["ClawBackConflict"];
            readonly 412: components["responses"]["VersionConflict"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 428: components["responses"]["PreconditionRequired"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["WriteUnavailable"];
        };
    };
    readonly adminChangePlan: {
        readonly parameters: {
            readonly query?: {
                /** @description Say what the write would do, and change nothing. */
                readonly preview?: components["parameters"]["Preview"];
            };
            readonly header?: {
                /**
                 * @description Required on the write, not on its preview. A repeated write with the same key acts once.
                 * @example 7b0f6a52-0d3c-4c1c-9a53-3d2e5a4f9d11
                 */
                readonly "Idempotency-Key"?: components["parameters"]["StaffIdempotencyKey"];
                /**
                 * @description The version that the preview answered, in quotes or bare. Required on the write, not on its preview.
                 * @example "17"
                 */
                readonly "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description The `csrf_token` of the session. Required on every write that is authenticated by the session cookie.
                 * @example b7QmY0o2nW
                 */
                readonly "X-CSRF-Token"?: components["parameters"]["CsrfToken"];
            };
            readonly path: {
                /**
                 * @description Id of a team.
                 * @example team_01JD4Q8W0E
                 */
                readonly team_id: components["parameters"]["TeamId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PlanChange"];
            };
        };
        readonly responses: {
            /** @description What the change did, or in a preview would do. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["RequestId"];
                    readonly "Rules-Version": components["headers"]["RulesVersion"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PlanChangeReceipt"];
                };
            };
            readonly 400: components["responses"]["MalformedRequest"];
            readonly 401: components["responses"]["StaffUnauthenticated"];
            readonly 403: components["responses"]["StaffMoveForbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["IdempotencyConflict"];
            readonly 412: components["responses"]["VersionConflict"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 428: components["responses"]["PreconditionRequired"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["WriteUnavailable"];
        };
    };
    readonly adminListHolds: {
        readonly parameters: {
            readonly query?: {
                /** @description Only this kind of credits. */
                readonly kind?: components["parameters"]["Kind"];
                /** @description Which holds: all, unless it says less. A hold's own `state` gives those in it; `ended` is those that were captured, released or have expired. */
                readonly state?: components["parameters"]["HoldState"];
                /** @description The `next_cursor` of the page before. */
                readonly cursor?: components["parameters"]["Cursor"];
                /** @description Rows on a page. */
                readonly limit?: components["parameters"]["Limit"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of a team.
                 * @example team_01JD4Q8W0E
                 */
                readonly team_id: components["parameters"]["TeamId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of holds. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["RequestId"];
                    readonly "Rules-Version": components["headers"]["RulesVersion"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HoldPage"];
                };
            };
            readonly 401: components["responses"]["StaffUnauthenticated"];
            readonly 403: components["responses"]["StaffForbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly adminListBudgets: {
        readonly parameters: {
            readonly query?: {
                /** @description Only this kind of credits. */
                readonly kind?: components["parameters"]["Kind"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of a team.
                 * @example team_01JD4Q8W0E
                 */
                readonly team_id: components["parameters"]["TeamId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The budgets. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["RequestId"];
                    readonly "Rules-Version": components["headers"]["RulesVersion"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BudgetList"];
                };
            };
            readonly 401: components["responses"]["StaffUnauthenticated"];
            readonly 403: components["responses"]["StaffForbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Unavailable"];
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
                readonly "X-CSRF-Token"?: components["parameters"]["CsrfToken"];
            };
            readonly path: {
                /**
                 * @description Id of a team.
                 * @example team_01JD4Q8W0E
                 */
                readonly team_id: components["parameters"]["TeamId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["BudgetSetting"];
            };
        };
        readonly responses: {
            /** @description The budget. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["RequestId"];
                    readonly "Rules-Version": components["headers"]["RulesVersion"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Budget"];
                };
            };
            readonly 400: components["responses"]["MalformedRequest"];
            readonly 401: components["responses"]["StaffUnauthenticated"];
            readonly 403: components["responses"]["StaffForbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["WriteUnavailable"];
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
                readonly "X-CSRF-Token"?: components["parameters"]["CsrfToken"];
            };
            readonly path: {
                /**
                 * @description Id of a team.
                 * @example team_01JD4Q8W0E
                 */
                readonly team_id: components["parameters"]["TeamId"];
                /**
                 * @description Id of a budget.
                 * @example bud_01JD4Q8W0E
                 */
                readonly budget_id: components["parameters"]["BudgetId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["StaffReason"];
            };
        };
        readonly responses: {
            /** @description The budget as it last was. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["RequestId"];
                    readonly "Rules-Version": components["headers"]["RulesVersion"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BudgetRemoval"];
                };
            };
            readonly 400: components["responses"]["MalformedRequest"];
            readonly 401: components["responses"]["StaffUnauthenticated"];
            readonly 403: components["responses"]["StaffForbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["WriteUnavailable"];
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
                readonly team_id: components["parameters"]["TeamId"];
                /**
                 * @description Kind of credits.
                 * @example api
                 */
                readonly kind: components["parameters"]["KindInPath"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The rule. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["RequestId"];
                    readonly "Rules-Version": components["headers"]["RulesVersion"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RolloverRuleAnswer"];
                };
            };
            readonly 401: components["responses"]["StaffUnauthenticated"];
            readonly 403: components["responses"]["StaffForbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly adminSetRolloverRule: {
        readonly parameters: {
            readonly query?: {
                /** @description Say what the write would do, and change nothing. */
                readonly preview?: components["parameters"]["Preview"];
            };
            readonly header?: {
                /**
                 * @description Required on the write, not on its preview. A repeated write with the same key acts once.
                 * @example 7b0f6a52-0d3c-4c1c-9a53-3d2e5a4f9d11
                 */
                readonly "Idempotency-Key"?: components["parameters"]["StaffIdempotencyKey"];
                /**
                 * @description The version that the preview answered, in quotes or bare. Required on the write, not on its preview.
                 * @example "17"
                 */
                readonly "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description The `csrf_token` of the session. Required on every write that is authenticated by the session cookie.
                 * @example b7QmY0o2nW
                 */
                readonly "X-CSRF-Token"?: components["parameters"]["CsrfToken"];
            };
            readonly path: {
                /**
                 * @description Id of a team.
                 * @example team_01JD4Q8W0E
                 */
                readonly team_id: components["parameters"]["TeamId"];
                /**
                 * @description Kind of credits.
                 * @example api
                 */
                readonly kind: components["parameters"]["KindInPath"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RolloverRuleChange"];
            };
        };
        readonly responses: {
            /** @description What the change did, or in a preview would do. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["RequestId"];
                    readonly "Rules-Version": components["headers"]["RulesVersion"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RolloverRuleReceipt"];
                };
            };
            readonly 400: components["responses"]["MalformedRequest"];
            readonly 401: components["responses"]["StaffUnauthenticated"];
            readonly 403: components["responses"]["StaffForbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["IdempotencyConflict"];
            readonly 412: components["responses"]["VersionConflict"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 428: components["responses"]["PreconditionRequired"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["WriteUnavailable"];
        };
    };
    readonly adminPreviewRollover: {
        readonly parameters: {
            readonly query: {
                /**
                 * @description Which of the two accounts. They are never mixed in one list.
                 * @example api
                 */
                readonly kind: components["parameters"]["RequiredKind"];
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
                readonly team_id: components["parameters"]["TeamId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The preview. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["RequestId"];
                    readonly "Rules-Version": components["headers"]["RulesVersion"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RolloverPreview"];
                };
            };
            readonly 401: components["responses"]["StaffUnauthenticated"];
            readonly 403: components["responses"]["StaffForbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly adminListExpiring: {
        readonly parameters: {
            readonly query?: {
                /** @description How far to look. */
                readonly within_days?: number;
                /** @description Only this team. */
                readonly team_id?: components["schemas"]["TeamId"];
                /** @description Only this kind of credits. */
                readonly kind?: components["parameters"]["Kind"];
                /** @description The `next_cursor` of the page before. */
                readonly cursor?: components["parameters"]["Cursor"];
                /** @description Rows on a page. */
                readonly limit?: components["parameters"]["Limit"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of grants. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["RequestId"];
                    readonly "Rules-Version": components["headers"]["RulesVersion"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ExpiringGrantPage"];
                };
            };
            readonly 401: components["responses"]["StaffUnauthenticated"];
            readonly 403: components["responses"]["StaffForbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Unavailable"];
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
                readonly "X-CSRF-Token"?: components["parameters"]["CsrfToken"];
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
            /** @description What was found. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["RequestId"];
                    readonly "Rules-Version": components["headers"]["RulesVersion"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LedgerCheckReport"];
                };
            };
            readonly 400: components["responses"]["MalformedRequest"];
            readonly 401: components["responses"]["StaffUnauthenticated"];
            readonly 403: components["responses"]["StaffForbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly adminGetUsage: {
        readonly parameters: {
            readonly query?: {
                /** @description Only this team. */
                readonly team_id?: components["schemas"]["TeamId"];
                /**
                 * @description Start, inclusive. A date is cut in the time zone of the report, else in UTC.
                 * @example 2026-11-01
                 */
                readonly from?: components["parameters"]["From"];
                /**
                 * @description End, exclusive. A date is cut in the time zone of the report, else in UTC.
                 * @example 2026-12-01
                 */
                readonly to?: components["parameters"]["To"];
                /**
                 * @description IANA time zone that days are cut in: `UTC`, or area and city.
                 * @example Europe/Madrid
                 */
                readonly timezone?: components["parameters"]["TimeZone"];
                /** @description Only this kind of credits. */
                readonly kind?: components["parameters"]["Kind"];
                /** @description Repeat it for several. Rows are split by kind in any case. */
                readonly group_by?: readonly ("day" | "operation" | "kind" | "member" | "api_key" | "team")[];
                /** @description `csv` answers text/csv, as does `Accept: text/csv`. */
                readonly format?: components["parameters"]["UsageFormat"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The report. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["RequestId"];
                    readonly "Rules-Version": components["headers"]["RulesVersion"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StaffUsageReport"];
                    readonly "text/csv": string;
                };
            };
            readonly 401: components["responses"]["StaffUnauthenticated"];
            readonly 403: components["responses"]["StaffForbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly adminListAudit: {
        readonly parameters: {
            readonly query?: {
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
                readonly from?: components["parameters"]["From"];
                /**
                 * @description End, exclusive. A date is cut in the time zone of the report, else in UTC.
                 * @example 2026-12-01
                 */
                readonly to?: components["parameters"]["To"];
                /** @description The `next_cursor` of the page before. */
                readonly cursor?: components["parameters"]["Cursor"];
                /** @description Rows on a page. */
                readonly limit?: components["parameters"]["Limit"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of the audit log. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["RequestId"];
                    readonly "Rules-Version": components["headers"]["RulesVersion"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AuditPage"];
                };
            };
            readonly 401: components["responses"]["StaffUnauthenticated"];
            readonly 403: components["responses"]["StaffForbidden"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Unavailable"];
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
            /** @description The limits. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["RequestId"];
                    readonly "Rules-Version": components["headers"]["RulesVersion"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RoleLimits"];
                };
            };
            readonly 401: components["responses"]["StaffUnauthenticated"];
            readonly 403: components["responses"]["StaffForbidden"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly adminListApprovals: {
        readonly parameters: {
            readonly query?: {
                /** @description `open` waits for a decision; `decided` is everything else, also what has expired. */
                readonly state?: "open" | "decided" | "all";
                /** @description Only of this team. */
                readonly team_id?: components["schemas"]["TeamId"];
                /** @description Only what this member of the staff asked for. */
                readonly requested_by?: components["schemas"]["StaffId"];
                /** @description The `next_cursor` of the page before. */
                readonly cursor?: components["parameters"]["Cursor"];
                /** @description Rows on a page. */
                readonly limit?: components["parameters"]["Limit"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of approvals. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["RequestId"];
                    readonly "Rules-Version": components["headers"]["RulesVersion"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ApprovalPage"];
                };
            };
            readonly 401: components["responses"]["StaffUnauthenticated"];
            readonly 403: components["responses"]["StaffForbidden"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Unavailable"];
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
                readonly "Idempotency-Key"?: components["parameters"]["CreationIdempotencyKey"];
                /**
                 * @description The `csrf_token` of the session. Required on every write that is authenticated by the session cookie.
                 * @example b7QmY0o2nW
                 */
                readonly "X-CSRF-Token"?: components["parameters"]["CsrfToken"];
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
            /** @description What waits now. */
            readonly 201: {
                headers: {
                    readonly "Request-Id": components["headers"]["RequestId"];
                    readonly "Rules-Version": components["headers"]["RulesVersion"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Approval"];
                };
            };
            readonly 400: components["responses"]["MalformedRequest"];
            readonly 401: components["responses"]["StaffUnauthenticated"];
            readonly 403: components["responses"]["ApprovalForbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["IdempotencyConflict"];
            readonly 412: components["responses"]["VersionConflict"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["WriteUnavailable"];
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
                readonly approval_id: components["parameters"]["ApprovalId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The approval. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["RequestId"];
                    readonly "Rules-Version": components["headers"]["RulesVersion"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Approval"];
                };
            };
            readonly 401: components["responses"]["StaffUnauthenticated"];
            readonly 403: components["responses"]["StaffForbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Unavailable"];
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
                readonly "X-CSRF-Token"?: components["parameters"]["CsrfToken"];
            };
            readonly path: {
                /**
                 * @description Id of an approval.
                 * @example apr_01JD4Q8W0E
                 */
                readonly approval_id: components["parameters"]["ApprovalId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ApprovalNote"];
            };
        };
        readonly responses: {
            /** @description It has run. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["RequestId"];
                    readonly "Rules-Version": components["headers"]["RulesVersion"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ApprovalReceipt"];
                };
            };
            readonly 400: components["responses"]["MalformedRequest"];
            readonly 401: components["responses"]["StaffUnauthenticated"];
            readonly 402: components["responses"]["StaffPaymentRequired"];
            readonly 403: components["responses"]["ApprovalForbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["AlreadyDecided"];
            readonly 412: components["responses"]["VersionConflict"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["WriteUnavailable"];
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
                readonly "X-CSRF-Token"?: components["parameters"]["CsrfToken"];
            };
            readonly path: {
                /**
                 * @description Id of an approval.
                 * @example apr_01JD4Q8W0E
                 */
                readonly approval_id: components["parameters"]["ApprovalId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ApprovalRejection"];
            };
        };
        readonly responses: {
            /** @description It was rejected. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["RequestId"];
                    readonly "Rules-Version": components["headers"]["RulesVersion"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Approval"];
                };
            };
            readonly 400: components["responses"]["MalformedRequest"];
            readonly 401: components["responses"]["StaffUnauthenticated"];
            readonly 403: components["responses"]["ApprovalForbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["AlreadyDecided"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["WriteUnavailable"];
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
                readonly "X-CSRF-Token"?: components["parameters"]["CsrfToken"];
            };
            readonly path: {
                /**
                 * @description Id of an approval.
                 * @example apr_01JD4Q8W0E
                 */
                readonly approval_id: components["parameters"]["ApprovalId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ApprovalNote"];
            };
        };
        readonly responses: {
            /** @description It was withdrawn. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["RequestId"];
                    readonly "Rules-Version": components["headers"]["RulesVersion"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Approval"];
                };
            };
            readonly 400: components["responses"]["MalformedRequest"];
            readonly 401: components["responses"]["StaffUnauthenticated"];
            readonly 403: components["responses"]["ApprovalForbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["AlreadyDecided"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["WriteUnavailable"];
        };
    };
    readonly adminListBulkGrants: {
        readonly parameters: {
            readonly query?: {
                /** @description The `next_cursor` of the page before. */
                readonly cursor?: components["parameters"]["Cursor"];
                /** @description Rows on a page. */
                readonly limit?: components["parameters"]["Limit"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of bulk grants. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["RequestId"];
                    readonly "Rules-Version": components["headers"]["RulesVersion"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BulkGrantPage"];
                };
            };
            readonly 401: components["responses"]["StaffUnauthenticated"];
            readonly 403: components["responses"]["StaffForbidden"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Unavailable"];
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
                readonly "Idempotency-Key"?: components["parameters"]["CreationIdempotencyKey"];
                /**
                 * @description The `csrf_token` of the session. Required on every write that is authenticated by the session cookie.
                 * @example b7QmY0o2nW
                 */
                readonly "X-CSRF-Token"?: components["parameters"]["CsrfToken"];
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
            /** @description What the lines would do. */
            readonly 201: {
                headers: {
                    readonly "Request-Id": components["headers"]["RequestId"];
                    readonly "Rules-Version": components["headers"]["RulesVersion"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BulkGrant"];
                };
            };
            readonly 400: components["responses"]["MalformedRequest"];
            readonly 401: components["responses"]["StaffUnauthenticated"];
            readonly 403: components["responses"]["StaffForbidden"];
            readonly 409: components["responses"]["IdempotencyConflict"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["WriteUnavailable"];
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
                readonly bulk_grant_id: components["parameters"]["BulkGrantId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The bulk grant. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["RequestId"];
                    readonly "Rules-Version": components["headers"]["RulesVersion"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BulkGrant"];
                };
            };
            readonly 401: components["responses"]["StaffUnauthenticated"];
            readonly 403: components["responses"]["StaffForbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly adminListBulkGrantLines: {
        readonly parameters: {
            readonly query?: {
                /** @description Only lines in this state; `warned` are good lines with a warning. */
                readonly state?: "all" | "ready" | "bad" | "warned" | "granted" | "failed";
                /** @description The `next_cursor` of the page before. */
                readonly cursor?: components["parameters"]["Cursor"];
                /** @description Rows on a page. */
                readonly limit?: components["parameters"]["Limit"];
                /** @description `csv` answers text/csv, as does `Accept: text/csv`. */
                readonly format?: components["parameters"]["UsageFormat"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of a bulk grant.
                 * @example blk_01JD4Q8W0E
                 */
                readonly bulk_grant_id: components["parameters"]["BulkGrantId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of lines. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["RequestId"];
                    readonly "Rules-Version": components["headers"]["RulesVersion"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BulkLinePage"];
                    readonly "text/csv": string;
                };
            };
            readonly 401: components["responses"]["StaffUnauthenticated"];
            readonly 403: components["responses"]["StaffForbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Unavailable"];
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
                readonly "X-CSRF-Token"?: components["parameters"]["CsrfToken"];
            };
            readonly path: {
                /**
                 * @description Id of a bulk grant.
                 * @example blk_01JD4Q8W0E
                 */
                readonly bulk_grant_id: components["parameters"]["BulkGrantId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["StaffReason"];
            };
        };
        readonly responses: {
            /** @description What waits now. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["RequestId"];
                    readonly "Rules-Version": components["headers"]["RulesVersion"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Approval"];
                };
            };
            readonly 400: components["responses"]["MalformedRequest"];
            readonly 401: components["responses"]["StaffUnauthenticated"];
            readonly 403: components["responses"]["StaffForbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["WriteUnavailable"];
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
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The teams. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["RequestId"];
                    readonly "Rules-Version": components["headers"]["RulesVersion"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SearchResults"];
                };
            };
            readonly 401: components["responses"]["StaffUnauthenticated"];
            readonly 403: components["responses"]["StaffForbidden"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Unavailable"];
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
            /** @description The views. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["RequestId"];
                    readonly "Rules-Version": components["headers"]["RulesVersion"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SavedViewList"];
                };
            };
            readonly 401: components["responses"]["StaffUnauthenticated"];
            readonly 403: components["responses"]["StaffForbidden"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Unavailable"];
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
                readonly "Idempotency-Key"?: components["parameters"]["CreationIdempotencyKey"];
                /**
                 * @description The `csrf_token` of the session. Required on every write that is authenticated by the session cookie.
                 * @example b7QmY0o2nW
                 */
                readonly "X-CSRF-Token"?: components["parameters"]["CsrfToken"];
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
            /** @description The view. */
            readonly 201: {
                headers: {
                    readonly "Request-Id": components["headers"]["RequestId"];
                    readonly "Rules-Version": components["headers"]["RulesVersion"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SavedView"];
                };
            };
            readonly 400: components["responses"]["MalformedRequest"];
            readonly 401: components["responses"]["StaffUnauthenticated"];
            readonly 403: components["responses"]["StaffForbidden"];
            readonly 409: components["responses"]["IdempotencyConflict"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["WriteUnavailable"];
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
                readonly "X-CSRF-Token"?: components["parameters"]["CsrfToken"];
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
            /** @description The view that is gone. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["RequestId"];
                    readonly "Rules-Version": components["headers"]["RulesVersion"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SavedView"];
                };
            };
            readonly 401: components["responses"]["StaffUnauthenticated"];
            readonly 403: components["responses"]["StaffForbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["WriteUnavailable"];
        };
    };
    readonly adminListExports: {
        readonly parameters: {
            readonly query?: {
                /** @description The `next_cursor` of the page before. */
                readonly cursor?: components["parameters"]["Cursor"];
                /** @description Rows on a page. */
                readonly limit?: components["parameters"]["Limit"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of exports. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["RequestId"];
                    readonly "Rules-Version": components["headers"]["RulesVersion"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ExportPage"];
                };
            };
            readonly 401: components["responses"]["StaffUnauthenticated"];
            readonly 403: components["responses"]["StaffForbidden"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Unavailable"];
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
                readonly "Idempotency-Key"?: components["parameters"]["CreationIdempotencyKey"];
                /**
                 * @description The `csrf_token` of the session. Required on every write that is authenticated by the session cookie.
                 * @example b7QmY0o2nW
                 */
                readonly "X-CSRF-Token"?: components["parameters"]["CsrfToken"];
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
            /** @description The export, waiting for its turn. */
            readonly 201: {
                headers: {
                    readonly "Request-Id": components["headers"]["RequestId"];
                    readonly "Rules-Version": components["headers"]["RulesVersion"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Export"];
                };
            };
            readonly 400: components["responses"]["MalformedRequest"];
            readonly 401: components["responses"]["StaffUnauthenticated"];
            readonly 403: components["responses"]["StaffForbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["IdempotencyConflict"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["WriteUnavailable"];
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
                readonly export_id: components["parameters"]["ExportId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The export. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["RequestId"];
                    readonly "Rules-Version": components["headers"]["RulesVersion"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Export"];
                };
            };
            readonly 401: components["responses"]["StaffUnauthenticated"];
            readonly 403: components["responses"]["StaffForbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Unavailable"];
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
                readonly export_id: components["parameters"]["ExportId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The file. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["RequestId"];
                    readonly "Rules-Version": components["headers"]["RulesVersion"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/csv": string;
                };
            };
            readonly 401: components["responses"]["StaffUnauthenticated"];
            readonly 403: components["responses"]["StaffForbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["ExportNotDone"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Unavailable"];
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
            /** @description What has happened. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["RequestId"];
                    readonly "Rules-Version": components["headers"]["RulesVersion"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StaffEventPage"];
                    readonly "text/event-stream": string;
                };
            };
            readonly 401: components["responses"]["StaffUnauthenticated"];
            readonly 403: components["responses"]["StaffForbidden"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
}
