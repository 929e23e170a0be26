package org.example.walls.learning.clocks;

import java.util.Date;

class MakesADate {

    Date now() {
        return new Date();
    }
}
