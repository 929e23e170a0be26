package org.telepraxis.scenario;

/** How a session is played: to learn, where one may go back and sees feedback afterwards, or to be judged. */
public enum Mode {
    PRACTICE,
    CERTIFICATION
}
