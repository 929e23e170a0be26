package org.example.walls.learning.clocks;

class CountsMilliseconds {

    long now() {
        return System.currentTimeMillis();
    }
}
