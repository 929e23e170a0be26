package org.telepraxis.certification;

/**
 * Says where a candidate stands on a part of a scheme that another module knows about, such as the portfolio. A bean of this type is
 * asked for every part of its id that a scheme says is evaluated; the officer sees the answer among the rules, and it is kept with the
 * decision. Courses, sessions and role-plays need none: the rules work them out of the record of evidence.
 */
public interface PartJudge {

    /** The id of the part, as a scheme names it, such as "P". */
    String part();

    /** How it stands at this moment. Asked often and by several people: it changes nothing. */
    PartStanding standing(PartQuestion question);
}
