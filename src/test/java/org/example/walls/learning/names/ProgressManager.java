package org.example.walls.learning.names;

class ProgressManager {}
