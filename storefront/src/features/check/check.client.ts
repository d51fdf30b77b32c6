import { whenAsked } from "../../components/finder/when-asked.client"

whenAsked("[data-finder]", /[?&]q=./, () => {
  void import("./look-up.client").then(({ startLookUp }) => startLookUp())
})
