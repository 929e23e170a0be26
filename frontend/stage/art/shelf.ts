import type { ReactiveController, ReactiveControllerHost } from 'lit';

const drawings = {
  people: import.meta.glob<string>('./people/*.svg', { query: '?raw', import: 'default' }),
  rooms: import.meta.glob<string>('./rooms/*.svg', { query: '?raw', import: 'default' }),
};

const fetched = new Map<string, string>();

const inside = (drawing: string) => drawing.replace(/^[\s\S]*?<svg[^>]*>/, '').replace(/<\/svg>\s*$/, '');

/** The drawings of this session, and only of this one: each is fetched when it is first asked for, and the room is drawn again when it is there. */
export class Shelf implements ReactiveController {
  private readonly coming = new Set<string>();

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    this.coming.clear();
  }

  /** A person without a face; null when nobody drew them, undefined while the drawing is on its way. */
  person(name: string): string | null | undefined {
    const load = drawings.people[`./people/${name}.svg`];
    return load ? this.get(`person ${name}`, () => load().then(inside)) : null;
  }

  /** A room; null when it is not drawn, undefined while it is on its way. */
  room(name: string): string | null | undefined {
    const load = drawings.rooms[`./rooms/${name}.svg`];
    return load ? this.get(`room ${name}`, () => load().then((drawing) => apart(drawing, name))) : null;
  }

  private get(key: string, load: () => Promise<string>): string | undefined {
    if (!fetched.has(key) && !this.coming.has(key)) {
      this.coming.add(key);
      load().then(
        (drawing) => {
          fetched.set(key, drawing);
          this.host.requestUpdate();
        },
        // A picture is no reason to stop a session: the words are there, and the next step asks again.
        () => this.coming.delete(key),
      );
    }
    return fetched.get(key);
  }
}

/** Gives the ids of a drawing the room's name, so that two rooms can stand on one page. */
function apart(drawing: string, name: string): string {
  return drawing.replace(/\bid="([\w-]+)"/g, `id="$1-${name}"`).replace(/url\(#([\w-]+)\)/g, `url(#$1-${name})`);
}
