package io.meridian.realtime;

import io.meridian.documents.ViewsChanged;
import io.meridian.documents.ViewsListener;
import org.springframework.stereotype.Component;

/** Passes on what the documents tell of every change. */
@Component
class ViewsToLive implements ViewsListener {
    private final Live live;

    ViewsToLive(Live live) {
        this.live = live;
    }

    @Override
    public void changed(ViewsChanged changed) {
        live.changed(changed.account(), changed.position(), changed.views());
    }
}
