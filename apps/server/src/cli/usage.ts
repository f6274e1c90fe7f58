export const usage = `Usage:
  scrip-server [start] [options]          serve the API and the console
  scrip-server catalogue import FILE      load records from a JSONL file, all of them or none
  scrip-server verify [--team ID]         recompute every law on the ledger, also beside a running server;
                                          prints what is broken and exits 1, or 0 when every law holds,
                                          or 2 when there is no such database or team
  scrip-server staff create-owner --email E [--name N]
                                          add an owner, who may do all that staff may; standard output is a
                                          one-time link, good for 24 hours, by which to choose a password
  scrip-server staff issue-token --email E [--days N]
                                          a token for scripts of that person, with all rights of the person but
                                          what needs a second factor; standard output is the token, shown this
                                          once; it expires after N days, 90 unless told

Options (environment variable in brackets):
  --port N      port to listen on, 0 for a free one; default 4000      [PORT]
  --host H      address to listen on; default 127.0.0.1                [HOST]
  --data DIR    folder of the database and its secrets; default .data  [SCRIP_DATA]
  --trusted-proxies N
                proxies of your own in front of the server, 0 to 9: limits and the audit log take the
                client's address from X-Forwarded-For, N places from its end; default 0, the address
                of the connection. Let nobody reach the server past them.    [SCRIP_TRUSTED_PROXIES]
  --demo        make sure that there is demo data to try it with       [SCRIP_DEMO=1]
  --json        print one line of JSON when ready, nothing else
  -h, --help    this text

  DATABASE_URL  use this PostgreSQL instead of the embedded one in the data folder
  SCRIP_PUBLIC_URL
                where people reach this server, for links and for the identity provider;
                default http://127.0.0.1 and the port
  SCRIP_OIDC_ISSUER, SCRIP_OIDC_CLIENT_ID, SCRIP_OIDC_CLIENT_SECRET, SCRIP_OIDC_NAME
                the identity provider that staff may sign in at; its redirect URI is
                SCRIP_PUBLIC_URL/console/sign-in/oidc
  SCRIP_SECRET  64 hex digits that key the hashes of API keys; made in the data folder if unset
`
