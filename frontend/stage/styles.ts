import type { CSSResultGroup } from 'lit';
import { base } from './styles/base.js';
import { call } from './styles/call.js';
import { effects } from './styles/effects.js';
import { meeting } from './styles/meeting.js';
import { picture } from './styles/picture.js';
import { still } from './styles/still.js';
import { turn } from './styles/turn.js';

export const styles: CSSResultGroup = [base, picture, effects, call, turn, still, meeting];
