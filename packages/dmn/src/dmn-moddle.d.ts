/** What of `dmn-moddle` is used here; it brings no types. */
declare module "dmn-moddle" {
  export interface Descriptor {
    readonly name: string;
    readonly prefix: string;
    readonly uri: string;
    readonly types: ReadonlyArray<object>;
  }

  export interface Warning {
    readonly message: string;
  }

  export class DmnModdle {
    constructor(packages?: Readonly<Record<string, Descriptor>>);
    create(type: string, properties?: object): object;
    fromXML(xml: string): Promise<{ readonly rootElement: unknown; readonly warnings: ReadonlyArray<Warning> }>;
    toXML(element: object, options?: { readonly format?: boolean }): Promise<{ readonly xml: string }>;
  }
}
