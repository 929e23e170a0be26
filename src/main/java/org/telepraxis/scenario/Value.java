package org.telepraxis.scenario;

/** What a state variable or form parameter can hold. */
public sealed interface Value {

    /** A whole number. */
    record Number(int amount) implements Value {
        @Override
        public String toString() {
            return Integer.toString(amount);
        }
    }

    /** True or false. */
    record Flag(boolean holds) implements Value {
        @Override
        public String toString() {
            return Boolean.toString(holds);
        }
    }

    /** One of the words a variable lists. */
    record Word(String word) implements Value {
        @Override
        public String toString() {
            return word;
        }
    }

    static Value of(int amount) {
        return new Number(amount);
    }

    static Value of(boolean holds) {
        return new Flag(holds);
    }

    static Value of(String word) {
        return new Word(word);
    }
}
