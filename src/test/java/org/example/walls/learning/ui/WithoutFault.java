package org.example.walls.learning.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;

@Route("walls/without-fault")
class WithoutFault extends Div {}
