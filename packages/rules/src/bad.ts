export const a = new Date()
export const b = Date.now()
export const c = Math.random()
export async function d(): Promise<void> { await fetch('x'); console.log(process) ; setTimeout(()=>0,1) }
export const e = async () => 1
