package org.example.walls.learning.ui;

import com.vaadin.flow.component.html.Div;
import org.springframework.data.repository.Repository;

abstract class ViewWithRepository extends Div {

    abstract Repository<String, String> rows();
}
