/** How light falls on a person, from the left in all rooms: what it takes, what it adds. */
export interface Fall {
  shade: string;
  deep: string;
  warm: string;
  glow: number;
}

const lamp: Fall = { shade: 'rgb(70 58 66)', deep: 'rgb(22 32 40)', warm: 'rgb(255 205 130)', glow: 0.42 };
const day: Fall = { shade: 'rgb(136 142 142)', deep: 'rgb(92 102 106)', warm: 'rgb(240 244 236)', glow: 0.3 };
const evening: Fall = { shade: 'rgb(92 86 92)', deep: 'rgb(40 48 58)', warm: 'rgb(255 198 140)', glow: 0.34 };

const byLight: Record<string, Fall> = {
  day,
  evening,
  lamp,
  dim: { shade: 'rgb(60 62 70)', deep: 'rgb(18 24 30)', warm: 'rgb(190 205 215)', glow: 0.14 },
  backlit: { shade: 'rgb(52 56 60)', deep: 'rgb(34 40 44)', warm: 'rgb(255 250 236)', glow: 0.08 },
};

const byRoom: Record<string, Fall> = {
  lodge: lamp,
  corridor: { ...lamp, glow: 0.34 },
  'office-wall': { ...day, glow: 0.26 },
  'office-glass': { shade: 'rgb(124 134 138)', deep: 'rgb(58 70 74)', warm: 'rgb(226 238 234)', glow: 0.3 },
  'parked-car': evening,
  'parked-car-garage': { shade: 'rgb(98 104 100)', deep: 'rgb(38 44 44)', warm: 'rgb(240 238 214)', glow: 0.22 },
  'bakery-flat': evening,
  'kitchen-night': lamp,
  depot: { shade: 'rgb(96 106 112)', deep: 'rgb(40 50 56)', warm: 'rgb(220 235 240)', glow: 0.24 },
  'student-room': { ...day, glow: 0.36 },
};

/** The light the script asks for, or else the one that is drawn in the room. */
export function fall(light: string, room: string): Fall {
  return byLight[light] ?? byRoom[room] ?? day;
}
