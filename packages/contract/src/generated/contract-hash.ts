// Generated from openapi/ by scripts/generate.ts. Do not edit.

export const contractHash = "c1fd06955b58d1a494833b062b172d8093e9ac76affae15f1cfeb57b526053ad" as const
