package org.example.walls.learning.ui;

import com.vaadin.flow.component.html.Div;
import jakarta.persistence.EntityManager;

abstract class ViewWithEntityManager extends Div {

    abstract EntityManager entities();
}
