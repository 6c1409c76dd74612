import type { RubyValue } from "../../objects/index.ts";
import type { MethodTable } from "../define.ts";

export type Whole = number | bigint;
export type Table<Self extends RubyValue> = MethodTable<Self>;
