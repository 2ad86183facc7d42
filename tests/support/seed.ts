/** Property tests draw the same examples in every run, so that a red run can be run again; FAGBRO_SEED draws others. */
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env.FAGBRO_SEED ?? 20261123) });
