/**
 * Stryker's runner for Vitest, on a thread that stays: a mutant that is killed is tried again without its change.
 *
 * Where its tests fail then too, an earlier mutant left something behind: the thread is left, and the mutant is tried
 * in a new one. Mutants of what is reckoned on import are not for this runner: `ignoreStatic` leaves them out.
 */
import {
  commonTokens,
  declareFactoryPlugin,
  type Injector,
  type PluginContext,
  PluginKind,
  tokens,
} from "@stryker-mutator/api/plugin";
import {
  type DryRunOptions,
  type DryRunResult,
  type MutantRunOptions,
  type MutantRunResult,
  MutantRunStatus,
  type TestRunner,
  type TestRunnerCapabilities,
} from "@stryker-mutator/api/test-runner";
import { strykerPlugins as vitestPlugins } from "@stryker-mutator/vitest-runner";
import { leaveThread } from "./warm-pool.ts";

/** No mutant has this name, so that nothing is changed. */
const unchanged = "none";

class WarmRunner implements TestRunner {
  private readonly vitest: TestRunner;

  constructor(vitest: TestRunner) {
    this.vitest = vitest;
  }

  capabilities(): TestRunnerCapabilities | Promise<TestRunnerCapabilities> {
    return this.vitest.capabilities();
  }

  async init(): Promise<void> {
    await this.vitest.init?.();
  }

  dryRun(options: DryRunOptions): Promise<DryRunResult> {
    return this.vitest.dryRun(options);
  }

  async mutantRun(options: MutantRunOptions): Promise<MutantRunResult> {
    const result = await this.vitest.mutantRun(options);
    if (result.status === MutantRunStatus.Survived) return result;
    const { killedBy } = result.status === MutantRunStatus.Killed ? result : { killedBy: [] };
    if (killedBy.length > 0 && (await this.passesUnchanged(options, killedBy))) return result;
    leaveThread();
    return this.vitest.mutantRun(options).finally(leaveThread);
  }

  async dispose(): Promise<void> {
    leaveThread();
    await this.vitest.dispose?.();
  }

  private async passesUnchanged(options: MutantRunOptions, killedBy: Array<string>): Promise<boolean> {
    const activeMutant = { ...options.activeMutant, id: unchanged };
    const { status } = await this.vitest.mutantRun({ ...options, activeMutant, testFilter: killedBy });
    return status === MutantRunStatus.Survived;
  }
}

const warmRunner = (injector: Injector<PluginContext>): WarmRunner => {
  const [plugin] = vitestPlugins;
  if (plugin === undefined) throw new Error("Stryker's plugin for Vitest has no runner; expected one");
  return new WarmRunner(injector.injectFunction(plugin.factory));
};
warmRunner.inject = tokens(commonTokens.injector);

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, "warm-vitest", warmRunner)];
