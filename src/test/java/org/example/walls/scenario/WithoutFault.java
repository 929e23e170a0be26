package org.example.walls.scenario;

import java.io.Serializable;
import java.util.List;

record WithoutFault(String name, List<String> lines) implements Serializable {}
