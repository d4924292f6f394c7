package io.meridian;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the product. */
@SpringBootApplication
public class Meridian {
    public static void main(String[] args) {
        SpringApplication.run(Meridian.class, args);
    }
}
