import { LoadingRows } from '../ui/loading-rows.tsx'

export function RoutePending() {
  return <LoadingRows label="Loading the page" rows={6} />
}
