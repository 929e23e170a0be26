import type { UserConfigFn } from 'vite';
import { overrideVaadinConfig } from './vite.generated';

/** What every page needs goes into one file: on a phone each request costs more than the bytes it saves. */
const shared = /node_modules\/(@vaadin\/(component-base|a11y-base|field-base|input-container|vaadin-themable-mixin|lit-renderer|button|tooltip|popover|overlay|common-frontend)|lit|lit-html|lit-element|@lit)\//;

const customConfig: UserConfigFn = () => ({
  build: {
    rolldownOptions: { output: { advancedChunks: { groups: [{ name: 'shared', test: shared }] } } },
  },
});

export default overrideVaadinConfig(customConfig);
