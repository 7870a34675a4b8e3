/** What of `dmn-moddle` is used here; it brings no types. */
declare module "dmn-moddle" {
  /** An element of a DMN model, with what is read of any of them. */
  export interface Element {
    readonly $type: string;
    readonly id?: string;
    readonly name?: string;
    readonly label?: string;
    readonly text?: string;
    readonly typeRef?: string;
    readonly expressionLanguage?: string;
    readonly drgElement?: ReadonlyArray<Element>;
    readonly import?: ReadonlyArray<Element>;
    readonly variable?: Element;
    readonly decisionLogic?: Element;
    readonly hitPolicy?: string;
    readonly aggregation?: string;
    readonly input?: ReadonlyArray<Element>;
    readonly inputExpression?: Element;
    readonly output?: ReadonlyArray<Element>;
    readonly defaultOutputEntry?: Element;
    readonly rule?: ReadonlyArray<Element>;
    readonly inputEntry?: ReadonlyArray<Element>;
    readonly outputEntry?: ReadonlyArray<Element>;
    readonly extensionElements?: { readonly values?: ReadonlyArray<Extension> };
  }

  /** What packs say beyond DMN: a label in three languages, a citation. */
  export interface Extension {
    readonly $type: string;
    readonly fi?: string;
    readonly sv?: string;
    readonly en?: string;
    readonly source?: string;
    readonly provision?: string;
    readonly certainty?: string;
  }

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
    fromXML(xml: string): Promise<{ readonly rootElement: Element; readonly warnings: ReadonlyArray<Warning> }>;
    toXML(element: object, options?: { readonly format?: boolean }): Promise<{ readonly xml: string }>;
  }
}
