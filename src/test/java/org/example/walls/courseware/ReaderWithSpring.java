package org.example.walls.courseware;

import org.springframework.stereotype.Component;

@Component
class ReaderWithSpring {}
