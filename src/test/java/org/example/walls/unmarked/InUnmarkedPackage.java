package org.example.walls.unmarked;

class InUnmarkedPackage {}
